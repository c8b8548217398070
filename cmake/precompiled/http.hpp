// SPDX-License-Identifier: Apache-2.0
//
// What nearly every handler includes besides.
#pragma once
#include "usual.hpp"
#include "http/routes.hpp"
#include "store/tx.hpp"
