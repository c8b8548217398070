// SPDX-License-Identifier: Apache-2.0
//
// Puts an entry at the end of its chain, in the transaction of the act it tells of:
//
//     chain 420106   … 16 ── hash ──> 17 ── hash ──> (18: this one)   head: 18, hash, proof
//
// Call it last: it travels with the commit. The act begins anew (Collided) when the chain has moved
// on from where this program knew it to end; it is then locked first. The proof is
// reckoned with a key of the vault; signatures are made of it for those who have none, once a
// minute (app/audit/anchors.hpp) and in every export.
#pragma once

#include "base/cipher/cipher_suite.hpp"
#include "domain/audit/entry.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

// Does nothing for AuditAct::nothing.
void append_audit(Tx&, Actor const&, AuditEntry const&);

// Before and after, sealed for this place; empty when there is neither.
std::string sealed_detail(Tx&, AuditPlace, AuditEntry const&);

// What the sealed detail of an entry is bound to, so that it cannot be moved to another.
std::string detail_bound_to(AuditPlace);

}  // namespace hengwen::store
