/** Key of a worked question, in the query of the address. */
export const WORKED_KEY = 'exemple';
/** Key of what someone wrote, in the fragment of the address: no server is told of it. */
export const SQL_KEY = 'sql';
