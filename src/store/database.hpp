// SPDX-License-Identifier: Apache-2.0
//
// The database: a bounded number of connections, lent to one transaction each.
//
//     Answer<Unit> unit = database.write([&](Tx& tx) -> Answer<Unit> { … });
//
// write() commits unless the function refuses or throws, and runs the function again
// when two transactions collided: so it must change nothing but the database.
// read() sees one unchanging picture of the data and cannot write. Do not call one
// inside the other: with all connections lent out, both would wait.
//
// With a scope, the transaction runs under a role of PostgreSQL that owns no table and sees
// only rows of that part of the tree (row security). Without one it is the program itself:
// signing in, migrations, the writing of imports.
#pragma once

#include "domain/org/scope.hpp"
#include "store/audit/chain_ends.hpp"
#include "store/tx.hpp"

#include <condition_variable>
#include <mutex>

namespace hengwen {

class Database {
public:
  // Makes no connection yet; the first transaction does.
  Database(Connect how, std::size_t connections);
  Database(Database const&) = delete;

  // The keys to what is secret in it; before anybody uses it for more than migrations.
  void keep(std::shared_ptr<Vault const> vault) { vault_ = std::move(vault); }
  std::shared_ptr<Vault const> const& vault() const { return vault_; }

  store::ChainEnds& chain_ends() { return chain_ends_; }

  template <class F>
  auto write(F&& f)
  {
    return write_after("begin", f);
  }
  template <class F>
  auto write(Scope const& scope, F&& f)
  {
    return write_after("begin" + under(scope), f);
  }

  template <class F>
  auto read(F&& f)
  {
    return read_after(begin_read, f);
  }
  template <class F>
  auto read(Scope const& scope, F&& f)
  {
    return read_after(begin_read + under(scope), f);
  }

  // For Tx::with_a_second().
  void with_a_second(Tx&, std::function<void(Tx&)> const& work);

private:
  static constexpr int attempts = 8;
  static inline std::string const begin_read = "begin isolation level repeatable read read only";

  // What puts a transaction that has begun under row security.
  static std::string under(Scope const&);

  template <class F>
  auto write_after(std::string const& begin, F& f)
  {
    for (int attempt = 1;; ++attempt) {
      try {
        Lease lease{*this, take(), begin};
        Tx tx{lease.connection(), *this};
        return finish(tx, f);
      } catch (Collided const&) {
        if (attempt == attempts)
          throw;
        pause(attempt);
      }
    }
  }

  template <class F>
  auto read_after(std::string const& begin, F& f)
  {
    Lease lease{*this, take(), begin};
    Tx tx{lease.connection(), *this, begin};
    return finish(tx, f);
  }

  // One connection with an open transaction; rolled back unless committed. A connection that
  // is not made yet, or lost since, is made.
  class Lease {
  public:
    Lease(Database&, std::unique_ptr<Connection>, std::string const& begin);
    Lease(Lease const&) = delete;
    ~Lease();
    Connection& connection() { return *connection_; }

  private:
    Database& database_;
    std::unique_ptr<Connection> connection_;
  };

  template <class F>
  static auto finish(Tx& tx, F& f)
  {
    if constexpr (std::is_void_v<decltype(f(tx))>) {
      f(tx);
      tx.commit();
    } else {
      auto answer = f(tx);
      if (!refused(answer))
        tx.commit();
      return answer;
    }
  }

  template <class T>
  static bool refused(Answer<T> const& answer)
  {
    return !answer;
  }
  template <class T>
  static bool refused(T const&)
  {
    return false;
  }

  static void pause(int attempt);
  std::unique_ptr<Connection> take();
  std::optional<std::unique_ptr<Connection>> take_at_once();
  std::unique_ptr<Connection> taken();
  void give_back(std::unique_ptr<Connection>);

  Connect const how_;
  std::shared_ptr<Vault const> vault_;
  store::ChainEnds chain_ends_;
  std::mutex guard_;
  std::condition_variable freed_;
  std::vector<std::unique_ptr<Connection>> idle_;
  std::size_t free_;  // How many may still be lent, connected or not.
};

}  // namespace hengwen
