const DOORS = /^\/(graphql|api|health|metrics)(?=[/?]|$)/;

/** Which door a request came to: all that logs and figures say of its address, for the rest names a workspace. */
export const doorOf = (address: string): string => DOORS.exec(address)?.[1] ?? 'screens';
