// SPDX-License-Identifier: Apache-2.0
// Marks work in the window's thread that lets events through (printing a batch), so that a lock waits until it has
// stopped, and asks it to stop.
#pragma once

namespace mcs::app {

class LongWork
{
public:
    LongWork() { ++running; }
    ~LongWork() { --running; }
    LongWork(const LongWork &) = delete;
    LongWork &operator=(const LongWork &) = delete;

    [[nodiscard]] static bool isRunning() { return running > 0; }
    [[nodiscard]] static bool mustStop() { return stopping; } // asked at every step of the work
    static void stopAll(bool stop) { stopping = stop; }

private:
    inline static int running = 0;
    inline static bool stopping = false;
};

} // namespace mcs::app
