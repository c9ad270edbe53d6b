create index person_customer on person (customer);
