#include "threadtime.h"

#ifdef _WIN32
#include <windows.h>

int64_t unblock_thread_time(void) {
  FILETIME created, exited, kernel, user;
  if (!GetThreadTimes(GetCurrentThread(), &created, &exited, &kernel, &user)) return 0;
  int64_t in_kernel = ((int64_t)kernel.dwHighDateTime << 32) | kernel.dwLowDateTime;
  int64_t in_user = ((int64_t)user.dwHighDateTime << 32) | user.dwLowDateTime;
  return 100 * (in_kernel + in_user);
}
#else
#include <time.h>

int64_t unblock_thread_time(void) {
  struct timespec t;
  if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t)) return 0;
  return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}
#endif
