using System.Runtime.InteropServices;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Signals;

// The machine code of the handlers (System V calling convention, x64): handler(signal, siginfo_t*, ucontext_t*). Each begins with the
// state's address in rax. They call nothing and leave errno alone, so they may come at any instruction of the runtime.
internal sealed unsafe partial class SignalQueue
{
    private static ReadOnlySpan<byte> LoadState => [0x48, 0xB8]; // mov rax, imm64

    /// <summary>
    /// What the runtime or the kernel sent goes to the handler that was there before, if one is kept; all else becomes the queue's last
    /// entry, or is dropped when the queue is full.
    /// </summary>
    private static ReadOnlySpan<byte> Enqueue =>
    [
        0x48, 0x8B, 0x4C, 0xF8, 0x40,             // mov rcx, [rax+rdi*8+64]   Previous[signal]
        0x48, 0x85, 0xC9,                         // test rcx, rcx
        0x74, 0x11,                               // jz +17
        0x44, 0x8B, 0x46, 0x08,                   // mov r8d, [rsi+8]          si_code
        0x45, 0x85, 0xC0,                         // test r8d, r8d
        0x7F, 0x06,                               // jg +6                     the kernel's
        0x41, 0x83, 0xF8, 0xFA,                   // cmp r8d, -6               SI_TKILL: the runtime's
        0x75, 0x02,                               // jne +2
        0xFF, 0xE1,                               // jmp rcx
        0x8B, 0x08,                               // mov ecx, [rax]            Free
        0x83, 0xE9, 0x01,                         // sub ecx, 1
        0x78, 0x35,                               // js +53: return
        0x89, 0x08,                               // mov [rax], ecx
        0x8B, 0x48, 0x04,                         // mov ecx, [rax+4]          WriteIndex
        0x89, 0xCF,                               // mov edi, ecx
        0x48, 0xC1, 0xE7, 0x07,                   // shl rdi, 7
        0x48, 0x8D, 0xBC, 0x38, 0x80, 0x02, 0, 0, // lea rdi, [rax+rdi+640]    Entries
        0x83, 0xC1, 0x01,                         // add ecx, 1
        0x83, 0xF9, 0x41,                         // cmp ecx, 65
        0x75, 0x02,                               // jne +2
        0x31, 0xC9,                               // xor ecx, ecx
        0x89, 0x48, 0x04,                         // mov [rax+4], ecx
        0xB9, 0x10, 0, 0, 0,                      // mov ecx, 16
        0xF3, 0x48, 0xA5,                         // rep movsq
        0xC7, 0x40, 0x08, 0x01, 0, 0, 0,          // mov dword [rax+8], 1      IsPending
        0x83, 0x78, 0x0C, 0x00,                   // cmp dword [rax+12], 0     IsAsync
        0x75, 0x01,                               // jne +1
        0xC3,                                     // ret
    ];

    /// <summary>
    /// The time limit is over: the time that is left for the script to notice begins. When that is over too, the process ends with a message.
    /// </summary>
    private static ReadOnlySpan<byte> Expire =>
    [
        0x49, 0x89, 0xC1,                         // mov r9, rax
        0x83, 0x78, 0x20, 0x00,                   // cmp dword [rax+32], 0     IsTimeOver
        0x75, 0x21,                               // jne +33
        0xC7, 0x40, 0x20, 0x01, 0, 0, 0,          // mov dword [rax+32], 1
        0xBF, 0x02, 0, 0, 0,                      // mov edi, 2                setitimer(ITIMER_PROF, &HardLimit, null)
        0x48, 0x8D, 0xB0, 0x48, 0x02, 0, 0,       // lea rsi, [rax+584]
        0x31, 0xD2,                               // xor edx, edx
        0xB8, 0x26, 0, 0, 0,                      // mov eax, 38
        0x0F, 0x05,                               // syscall
        0x4C, 0x89, 0xC8,                         // mov rax, r9
        0xEB, 0x25,                               // jmp +37
        0xBF, 0x02, 0, 0, 0,                      // mov edi, 2                write(2, Message, MessageLength)
        0x48, 0x8B, 0xB0, 0x68, 0x02, 0, 0,       // mov rsi, [rax+616]
        0x8B, 0x90, 0x70, 0x02, 0, 0,             // mov edx, [rax+624]
        0xB8, 0x01, 0, 0, 0,                      // mov eax, 1
        0x0F, 0x05,                               // syscall
        0xBF, 0x7C, 0, 0, 0,                      // mov edi, 124              exit_group(124)
        0xB8, 0xE7, 0, 0, 0,                      // mov eax, 231
        0x0F, 0x05,                               // syscall
    ];

    /// <summary>As <see cref="Engine.RequestPoll"/>.</summary>
    private static ReadOnlySpan<byte> RequestPoll =>
    [
        0x48, 0x8B, 0x48, 0x18,                                     // mov rcx, [rax+24]     PollRequested
        0xC6, 0x01, 0x01,                                           // mov byte [rcx], 1
        0x48, 0x8B, 0x48, 0x10,                                     // mov rcx, [rax+16]     StackLimit
        0x48, 0xBA, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, // mov rdx, the highest nint
        0x48, 0x89, 0x11,                                           // mov [rcx], rdx
        0xC3,                                                       // ret
    ];

    /// <summary>Has the thread that runs it block what <c>Withheld</c> says, from its return on.</summary>
    private static ReadOnlySpan<byte> Withhold =>
    [
        0x48, 0x8B, 0x48, 0x28,                   // mov rcx, [rax+40]         Withheld
        0x48, 0x09, 0x8A, 0x28, 0x01, 0x00, 0x00, // or [rdx+296], rcx         uc_sigmask
        0xF0, 0x83, 0x40, 0x24, 0x01,             // lock add dword [rax+36], 1   WithheldCount
        0xC3,                                     // ret
    ];

    /// <summary>What the machine code reads and writes. Lives as long as the process.</summary>
    [StructLayout(LayoutKind.Explicit, Size = EntriesOffset + Capacity * SignalInformation.Size)]
    private struct State
    {
        private const int EntriesOffset = 640;

        /// <summary>How many entries of the queue are free.</summary>
        [FieldOffset(0)] public int Free;

        /// <summary>The index of the entry that the next signal goes to.</summary>
        [FieldOffset(4)] public int WriteIndex;

        /// <summary>1: a signal came that was not looked at.</summary>
        [FieldOffset(8)] public int IsPending;

        /// <summary>1: a signal asks for a poll.</summary>
        [FieldOffset(12)] public int IsAsync;

        /// <summary>The fields of the engine that a request for a poll writes.</summary>
        [FieldOffset(16)] public nint* StackLimit;

        [FieldOffset(24)] public bool* PollRequested;

        /// <summary>1: the time limit is over.</summary>
        [FieldOffset(32)] public int IsTimeOver;

        /// <summary>Signals that threads beside PHP's are not to take, as <see cref="SignalSet"/> says.</summary>
        [FieldOffset(40)] public ulong Withheld;

        /// <summary>By signal: the runtime's own handler, 0 for none.</summary>
        [FieldOffset(64)] public fixed long Previous[SignalSet.Count];

        /// <summary>How many threads have blocked <see cref="Withheld"/>.</summary>
        [FieldOffset(36)] public int WithheldCount;

        /// <summary><c>struct itimerval</c>: what comes after the time limit.</summary>
        [FieldOffset(600)] public TimeValue64 HardLimit;

        /// <summary>What the process says when that is over too.</summary>
        [FieldOffset(616)] public byte* Message;

        [FieldOffset(624)] public int MessageLength;

        /// <summary>Entries, in a ring.</summary>
        [FieldOffset(EntriesOffset)] public fixed byte Entries[Capacity * SignalInformation.Size];
    }
}
