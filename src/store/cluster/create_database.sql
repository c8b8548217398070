-- Our one database, made when the cluster is new. Cannot run in a transaction.
create database hengwen template template0 encoding 'UTF8' locale 'C.UTF-8';
