// The server plans a query the first time it sees it, seconds on a busy machine with two cores.
jest.setTimeout(120_000);
