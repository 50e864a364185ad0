// SPDX-License-Identifier: GPL-3.0-or-later
// Failures as the command line's sentences.
#include "app/cli/Answer.h"

#include "app/wording/Failures.h"

namespace askline::cli {

std::unexpected<Trouble> usage(const QString& sentence)
{
    return std::unexpected(Trouble{Trouble::Kind::Usage, sentence});
}

std::unexpected<Trouble> trouble(const Failure& failure)
{
    return std::unexpected(Trouble{Trouble::Kind::Failed, sentenceFor(failure)});
}

} // namespace askline::cli
