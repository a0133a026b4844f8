#ifndef UNBLOCK_THREADTIME_H
#define UNBLOCK_THREADTIME_H

#include <stdint.h>

// unblock_thread_time is the processor time that the calling thread has used, in
// nanoseconds.
int64_t unblock_thread_time(void);

#endif
