// SPDX-License-Identifier: Apache-2.0
//
// What nearly every command of the program includes besides.
#pragma once
#include "usual.hpp"
#include <CLI/CLI.hpp>
#include <iostream>
