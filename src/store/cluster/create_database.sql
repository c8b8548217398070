-- Our one database, made when the cluster is new. Cannot run in a transaction.
-- Texts are compared by their bytes: for UTF-8 that is the order of C.UTF-8 too, and PostgreSQL
-- need not ask the C library for it.
create database hengwen template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8';
