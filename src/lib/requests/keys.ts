/** Keys of a question in the address: what someone wrote, or the worked question that it is. */
export const SQL_KEY = 'sql';
export const WORKED_KEY = 'exemple';
