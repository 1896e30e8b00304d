/** Id of the page's one form: comments stand outside it, beside their sentences, and name it. */
export const REVIEW_FORM = "review-form";
