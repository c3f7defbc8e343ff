// Style sheets say nothing to a test; every class name is undefined.
module.exports = {};
