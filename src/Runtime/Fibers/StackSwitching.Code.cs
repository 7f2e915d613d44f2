using System.Runtime.InteropServices;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Fibers;

// The machine code (System V calling convention, x64) and the calls of the C library.
internal sealed unsafe partial class StackSwitching
{
    /// <summary>Saves what a call preserves. The first argument is the running context.</summary>
    private static ReadOnlySpan<byte> Save =>
    [
        0x55,             // push rbp
        0x53,             // push rbx
        0x41, 0x54,       // push r12
        0x41, 0x55,       // push r13
        0x41, 0x56,       // push r14
        0x41, 0x57,       // push r15
        0x48, 0x89, 0x27, // mov [rdi], rsp            StackPointer
    ];

    /// <summary>
    /// Exchanges the threads' numbers (the kernel's one goes to whoever runs), and takes the other stack. The second argument is the next
    /// context.
    /// </summary>
    private static ReadOnlySpan<byte> Exchange =>
    [
        0x48, 0x8B, 0x4F, 0x10, // mov rcx, [rdi+16]         ThreadId
        0x48, 0x8B, 0x56, 0x10, // mov rdx, [rsi+16]
        0x8B, 0x01,             // mov eax, [rcx]
        0x44, 0x8B, 0x02,       // mov r8d, [rdx]
        0x89, 0x02,             // mov [rdx], eax
        0x44, 0x89, 0x01,       // mov [rcx], r8d
        0x48, 0x8B, 0x26,       // mov rsp, [rsi]
        0x48, 0x8B, 0x46, 0x08, // mov rax, [rsi+8]          Storage
    ];

    private static ReadOnlySpan<byte> SetStorage =>
    [
        0xF3, 0x48, 0x0F, 0xAE, 0xD0, // wrfsbase rax
    ];

    /// <summary>arch_prctl(ARCH_SET_FS, rax): for kernels that do not let programs set it.</summary>
    private static ReadOnlySpan<byte> SetStorageByKernel =>
    [
        0xBF, 0x02, 0x10, 0x00, 0x00, // mov edi, 0x1002
        0x48, 0x89, 0xC6,             // mov rsi, rax
        0xB8, 0x9E, 0x00, 0x00, 0x00, // mov eax, 158
        0x0F, 0x05,                   // syscall
    ];

    private static ReadOnlySpan<byte> Return =>
    [
        0x41, 0x5F, // pop r15
        0x41, 0x5E, // pop r14
        0x41, 0x5D, // pop r13
        0x41, 0x5C, // pop r12
        0x5B,       // pop rbx
        0x5D,       // pop rbp
        0xC3,       // ret
    ];

    /// <summary>Ends the kernel's thread without touching the stack any more, on which another may be running already.</summary>
    private static ReadOnlySpan<byte> LeaveThread =>
    [
        0x4C, 0x8D, 0x67, 0x18,       // lea r12, [rdi+24]   IsParked
        0x31, 0xFF,                   // xor edi, edi        set_tid_address(null): the number stays
        0xB8, 0xDA, 0x00, 0x00, 0x00, // mov eax, 218
        0x0F, 0x05,                   // syscall
        0x41, 0xC7, 0x04, 0x24, 0x01, 0x00, 0x00, 0x00, // mov dword [r12], 1
        0x4C, 0x89, 0xE7,             // mov rdi, r12        futex(&IsParked, FUTEX_WAKE_PRIVATE, 1)
        0xBE, 0x81, 0x00, 0x00, 0x00, // mov esi, 129
        0xBA, 0x01, 0x00, 0x00, 0x00, // mov edx, 1
        0xB8, 0xCA, 0x00, 0x00, 0x00, // mov eax, 202
        0x0F, 0x05,                   // syscall
        0x31, 0xFF,                   // xor edi, edi        exit(0), of the thread
        0xB8, 0x3C, 0x00, 0x00, 0x00, // mov eax, 60
        0x0F, 0x05,                   // syscall
    ];

    private const int Detached = 1; // PTHREAD_CREATE_DETACHED
    private const int SetMask = 2; // SIG_SETMASK

    [DllImport(Libc.Library)]
    private static extern ulong getauxval(ulong type);

    [DllImport(Libc.Library)]
    private static extern int gettid();

    [DllImport(Libc.Library)]
    private static extern nint pthread_self();

    [DllImport(Libc.Library)]
    private static extern int pthread_attr_init(byte* attributes);

    [DllImport(Libc.Library)]
    private static extern int pthread_attr_destroy(byte* attributes);

    [DllImport(Libc.Library)]
    private static extern int pthread_attr_setstack(byte* attributes, byte* stack, nint size);

    [DllImport(Libc.Library)]
    private static extern int pthread_attr_setdetachstate(byte* attributes, int state);

    [DllImport(Libc.Library)]
    private static extern int pthread_sigmask(int how, ulong* set, ulong* old);

    [DllImport(Libc.Library)]
    private static extern int pthread_create(nint* thread, byte* attributes, delegate* unmanaged<nint, nint> function, nint argument);
}
