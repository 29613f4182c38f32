/** The territory that most tests look at. */
export const HOME = '/territoire/244900809/';
