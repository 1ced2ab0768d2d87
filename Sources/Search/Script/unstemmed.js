// For languages whose forms are brought together when the index is made, and those of which every form is a word.
const stem = null;
