create table searched_text (
  id uuid primary key,
  complaint uuid not null,
  tokens tsvector not null
);
create index searched_text_complaint on searched_text (complaint);
create index searched_text_tokens on searched_text using gin (tokens);

comment on table searched_text is 'What customers said, cut into pieces, so that staff find it by its words. Deleted with the words.';
comment on column searched_text.id is 'Id of the words it was made of; for a registration, of its description.';
comment on column searched_text.tokens is 'Characters and pairs of characters of Chinese, stems of English, without positions. Made by the service, not by a dictionary of the database.';
