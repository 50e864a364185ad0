// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the system's library, it makes the disk below one folder fail at a chosen call: the process dies there
// (perhaps with half of a write done), or from there on the disk is full, or it can only be read, or renaming is refused.
//   ASKLINE_FAULT_UNDER=/folder ASKLINE_FAULT=die|full|readonly|norename [ASKLINE_FAULT_AT=N] [ASKLINE_FAULT_COUNT=file]
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <climits>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

long calls = 0;

template <class Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

const char* setting(const char* name)
{
    const char* value = getenv(name);
    return value ? value : "";
}

bool isFault(const char* kind)
{
    return std::strcmp(setting("ASKLINE_FAULT"), kind) == 0;
}

bool isBelow(const char* path)
{
    const char* folder = setting("ASKLINE_FAULT_UNDER");
    return *folder && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isBelow(int handle)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const ssize_t size = readlink(link, path, sizeof path - 1);
    if (size <= 0)
        return false;
    path[size] = 0;
    return isBelow(path);
}

bool isReached()
{
    ++calls;
    return calls >= std::atol(setting("ASKLINE_FAULT_AT"));
}

void dieHere()
{
    if (isFault("die"))
        _exit(9);
}

// Whether a call that changes something below the folder is to fail, and with what.
bool failsNow(const char* alsoFor = "")
{
    const bool reached = isReached();
    if (!reached)
        return false;
    dieHere();
    if (isFault("full")) {
        errno = ENOSPC;
        return true;
    }
    if (isFault("readonly")) {
        errno = EROFS;
        return true;
    }
    if (*alsoFor && isFault(alsoFor)) {
        errno = EPERM;
        return true;
    }
    return false;
}

struct Count {
    ~Count()
    {
        const char* path = setting("ASKLINE_FAULT_COUNT");
        if (FILE* file = *path ? std::fopen(path, "w") : nullptr) {
            std::fprintf(file, "%ld\n", calls);
            std::fclose(file);
        }
    }
} count;

ssize_t writing(int handle, const void* bytes, size_t size, ssize_t (*write)(int, const void*, size_t))
{
    if (!isBelow(handle))
        return write(handle, bytes, size);
    if (isFault("die") && calls + 1 >= std::atol(setting("ASKLINE_FAULT_AT")))
        write(handle, bytes, size / 2); // power fails in the middle of it
    return failsNow() ? -1 : write(handle, bytes, size);
}

} // namespace

extern "C" {

ssize_t write(int handle, const void* bytes, size_t size)
{
    return writing(handle, bytes, size, real<ssize_t (*)(int, const void*, size_t)>("write"));
}

ssize_t pwrite64(int handle, const void* bytes, size_t size, off64_t at)
{
    const auto function = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    if (!isBelow(handle))
        return function(handle, bytes, size, at);
    if (isFault("die") && calls + 1 >= std::atol(setting("ASKLINE_FAULT_AT")))
        function(handle, bytes, size / 2, at);
    return failsNow() ? -1 : function(handle, bytes, size, at);
}

int fsync(int handle)
{
    return isBelow(handle) && failsNow() ? -1 : real<int (*)(int)>("fsync")(handle);
}

int fdatasync(int handle)
{
    return isBelow(handle) && failsNow() ? -1 : real<int (*)(int)>("fdatasync")(handle);
}

int rename(const char* from, const char* to) noexcept
{
    return isBelow(to) && failsNow("norename") ? -1 : real<int (*)(const char*, const char*)>("rename")(from, to);
}

int unlink(const char* path) noexcept
{
    return isBelow(path) && failsNow() ? -1 : real<int (*)(const char*)>("unlink")(path);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    return isBelow(path) && failsNow() ? -1 : real<int (*)(const char*, mode_t)>("mkdir")(path, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    const bool changes = flags & (O_CREAT | O_WRONLY | O_RDWR | O_TRUNC);
    if (changes && (flags & O_CREAT) && isBelow(path) && failsNow())
        return -1;
    return real<int (*)(const char*, int, ...)>("open64")(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if ((flags & O_CREAT) && isBelow(path) && failsNow())
        return -1;
    return real<int (*)(const char*, int, ...)>("open")(path, flags, mode);
}

} // extern "C"
