-- New names wait in a list of the index that every search reads through; after thousands of them at once a search took
-- thirty times as long until the list was tidied. A short list is tidied while the names are written.
alter index register_subject_search_ix set (gin_pending_list_limit = 128);
alter index person_search_ix set (gin_pending_list_limit = 128);
