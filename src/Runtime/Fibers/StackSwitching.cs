using System.Runtime.InteropServices;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Fibers;

/// <summary>
/// Hands control from one stack to another without the kernel, and so that a fork takes all of them along: to .NET each is a thread, with
/// its stack and its thread-local storage; to the kernel there is one, which goes on on the other stack with the other storage. Every
/// thread but the running one is inside a call of native code, where the collector finds it as it finds any thread that waits.
/// </summary>
/// <remarks>
/// A new thread begins as one of the kernel's, by <c>pthread_create</c> on a stack of ours; as soon as .NET knows it, it leaves its stack as
/// if it waited, and the kernel's thread ends by the bare system call. Stacks of ours are never given back to the C library, which in a
/// forked child would hand them to others. For Linux on x64, in a process that runs PHP on one thread only.
/// </remarks>
internal sealed unsafe partial class StackSwitching
{
    /// <summary>Bytes of a stack; the system commits what is used.</summary>
    private const int StackSize = 256 << 20;

    private readonly delegate* unmanaged<NativeContext*, NativeContext*, void> _switch;
    private readonly delegate* unmanaged<NativeContext*, void> _park;

    /// <summary>Where the C library keeps a thread's number, from the beginning of its storage.</summary>
    private readonly int _idOffset;

    private StackSwitching(byte* code, int parkOffset, int idOffset)
    {
        _switch = (delegate* unmanaged<NativeContext*, NativeContext*, void>)code;
        _park = (delegate* unmanaged<NativeContext*, void>)(code + parkOffset);
        _idOffset = idOffset;
    }

    /// <summary>Null where it is not possible: on another processor, or with a C library that keeps its threads in another way.</summary>
    public static StackSwitching? TryCreate(HostProcess process)
    {
        if (!process.CanFork || RuntimeInformation.ProcessArchitecture != Architecture.X64 || FindIdOffset() is not { } idOffset)
            return null;
        const int fastStorage = 2; // HWCAP2_FSGSBASE
        const int capabilities = 26; // AT_HWCAP2
        byte[] change = [.. Save, .. Exchange, .. (getauxval(capabilities) & fastStorage) != 0 ? SetStorage : SetStorageByKernel, .. Return];
        byte[] code = [.. change, .. Save, .. LeaveThread];
        nint place = NativeCode.Place(code);
        return place == 0 ? null : new StackSwitching((byte*)place, change.Length, idOffset);
    }

    /// <summary>What is known of the thread that runs.</summary>
    public NativeContext* OfRunningThread()
    {
        var context = (NativeContext*)NativeMemory.AllocZeroed((nuint)sizeof(NativeContext));
        Describe(context);
        return context;
    }

    private void Describe(NativeContext* context)
    {
        context->Storage = pthread_self();
        context->ThreadId = (int*)(context->Storage + _idOffset);
    }

    /// <summary>Goes on where <paramref name="next"/> was left; returns when somebody goes on with <paramref name="running"/>.</summary>
    public void Switch(NativeContext* running, NativeContext* next) => _switch(running, next);

    /// <summary>
    /// Called once by a new thread, when it is ready: its kernel's thread ends. Returns when somebody goes on with it.
    /// </summary>
    public void Park(NativeContext* context)
    {
        Describe(context);
        _park(context);
    }

    /// <summary>Makes a thread that runs a function, up to its <see cref="Park"/>. False when the system refuses.</summary>
    /// <param name="function">Has to begin with that.</param>
    /// <param name="argument">What the function gets.</param>
    /// <param name="place">Where it finds, before it runs, what <see cref="Park"/> is to be called with.</param>
    public static bool Start(delegate* unmanaged<nint, nint> function, nint argument, NativeContext** place)
    {
        byte* stack = Libc.mmap(null, StackSize, Libc.ReadAndWrite, Libc.PrivateMemory | Libc.NotReserved | Libc.ForStack, -1, 0);
        if (stack == (byte*)-1)
            return false;
        var context = (NativeContext*)NativeMemory.AllocZeroed((nuint)sizeof(NativeContext));
        *place = context;
        if (Libc.mprotect(stack, Libc.PageSize, 0) != 0 || !Create(stack, function, argument))
        {
            Libc.munmap(stack, StackSize);
            NativeMemory.Free(context);
            return false;
        }

        while (Volatile.Read(ref context->IsParked) == 0)
            Libc.FutexWait(&context->IsParked, 0);
        context->StackEnd = (nint)stack + Libc.PageSize;
        return true;
    }

    /// <summary>Gives back what the running thread has once used of its stack and does not need now.</summary>
    public static void Trim(NativeContext* running)
    {
        const int margin = 64 << 10;
        nint unused = ((NativeStack.Position() - margin) & -Libc.PageSize) - running->StackEnd;
        if (unused > 0)
            Libc.madvise((byte*)running->StackEnd, unused, Libc.NotNeeded);
    }

    private static bool Create(byte* stack, delegate* unmanaged<nint, nint> function, nint argument)
    {
        byte* attributes = stackalloc byte[64];
        ulong* all = stackalloc ulong[16];
        ulong* before = stackalloc ulong[16];
        new Span<ulong>(all, 16).Fill(ulong.MaxValue);
        nint thread;
        pthread_attr_init(attributes);
        pthread_attr_setstack(attributes, stack, StackSize);
        pthread_attr_setdetachstate(attributes, Detached);
        // The new thread inherits that no signal interrupts it: its stack goes on being used when it ends.
        pthread_sigmask(SetMask, all, before);
        int result = pthread_create(&thread, attributes, function, argument);
        pthread_sigmask(SetMask, before, null);
        pthread_attr_destroy(attributes);
        return result == 0;
    }

    /// <summary>The C library's thread structure begins with the thread-local storage; the thread's number is in it.</summary>
    private static int? FindIdOffset()
    {
        const int searched = 2048;
        int id = gettid();
        byte* storage = (byte*)pthread_self();
        int? found = null;
        for (int offset = 0; offset < searched; offset += sizeof(int))
        {
            if (*(int*)(storage + offset) != id)
                continue;
            if (found is not null)
                return null;
            found = offset;
        }

        return found;
    }
}

/// <summary>A stack that waits.</summary>
internal unsafe struct NativeContext
{
    /// <summary>Its lowest saved register.</summary>
    public nint StackPointer;

    /// <summary>Its thread-local storage.</summary>
    public nint Storage;

    /// <summary>Where the C library keeps the kernel's number for the thread that runs with that storage.</summary>
    public int* ThreadId;

    /// <summary>1 as soon as the thread that was made for it is gone.</summary>
    public int IsParked;

    /// <summary>The lowest address of the stack; 0 for one that is not ours.</summary>
    public nint StackEnd;
}
