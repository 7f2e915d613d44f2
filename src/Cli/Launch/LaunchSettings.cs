using System.Buffers.Text;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Cli.Launch;

/// <summary>
/// The settings of the .NET runtime and of the C library that make <c>fork</c> safe and the start quick. They are read before any code
/// of ours runs, so they must be in the environment that the process is started with; docs/startup.md has the measurements.
/// </summary>
/// <remarks>
/// The launcher script, or this program by starting itself again, sets them together with MINPHP_STACK (the stack limit before it was
/// raised) and MINPHP_KEEP (those of the settings that the user had, NAME=value lines). <see cref="Restore"/> takes it all out again.
/// This runs at every start: no strings, no encodings, nothing that would have to be compiled.
/// </remarks>
internal static class LaunchSettings
{
    /// <summary>Stack for deep recursion, in bytes; the kernel commits what is used.</summary>
    private const ulong StackLimit = 1UL << 30;

    private const int StackResource = 3; // RLIMIT_STACK

    private const int Count = 7;

    /// <summary>A setting's name; the last one, where the runtime was found, is the launcher's to set.</summary>
    private static ReadOnlySpan<byte> Name(int index) => index switch
    {
        0 => "DOTNET_EnableWriteXorExecute"u8,
        1 => "DOTNET_TieredCompilation"u8,
        2 => "DOTNET_EnableDiagnostics"u8,
        3 => "DOTNET_LTTng"u8,
        4 => "DOTNET_GCgen0size"u8,
        5 => "GLIBC_TUNABLES"u8,
        _ => "DOTNET_ROOT"u8,
    };

    /// <summary>What it is set to; empty for a setting that stays as it is.</summary>
    private static ReadOnlySpan<byte> Wanted(int index) => index switch
    {
        < 4 => "0"u8,
        4 => "200000"u8,
        5 => "glibc.pthread.stack_cache_size=4000000000"u8,
        _ => default,
    };

    /// <summary>True when the process was started with the settings.</summary>
    public static bool AreInForce => Libc.TryGetEnvironment("MINPHP_STACK"u8, out _);

    /// <summary>Starts the same program with the same arguments and the settings. Returns only when that fails: the negated errno.</summary>
    public static unsafe int StartAgain()
    {
        byte[] keep = [];
        for (int index = 0; index < Count; index++)
        {
            if (Libc.TryGetEnvironment(Name(index), out ReadOnlySpan<byte> old))
                keep = [.. keep, .. Name(index), (byte)'=', .. old, (byte)'\n'];
            if (Wanted(index).Length > 0)
                Libc.SetEnvironment(Name(index), Wanted(index));
        }

        Libc.ResourceLimit(StackResource, out ulong soft, out ulong hard);
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(soft, digits, out int length);
        Libc.SetEnvironment("MINPHP_KEEP"u8, keep);
        Libc.SetEnvironment("MINPHP_STACK"u8, soft == ulong.MaxValue ? "unlimited"u8 : digits[..length]);
        Libc.SetResourceLimit(StackResource, Math.Min(StackLimit, hard), hard);

        byte[] arguments = OwnArguments();
        fixed (byte* text = arguments)
        {
            var pointers = new List<nint>();
            for (int at = 0; at < arguments.Length; at += arguments.AsSpan(at).IndexOf((byte)0) + 1)
                pointers.Add((nint)(text + at));
            pointers.Add(0);
            fixed (nint* list = CollectionsMarshal.AsSpan(pointers))
            {
                DiagnosticFiles.Remove();
                return Libc.Execute("/proc/self/exe"u8, (byte**)list, Libc.Environment);
            }
        }
    }

    /// <summary>Gives the environment back as the user had it.</summary>
    /// <returns>The user's soft stack limit in bytes, null for none.</returns>
    public static ulong? Restore()
    {
        for (int index = 0; index < Count; index++)
            Libc.UnsetEnvironment(Name(index));

        if (Libc.TryGetEnvironment("MINPHP_KEEP"u8, out ReadOnlySpan<byte> keep) && keep.Length > 0)
        {
            // A copy, because setting a variable may move the others.
            ReadOnlySpan<byte> lines = keep.ToArray();
            while (lines.Length > 0)
            {
                int end = lines.IndexOf((byte)'\n');
                ReadOnlySpan<byte> line = lines[..end];
                int equals = line.IndexOf((byte)'=');
                Libc.SetEnvironment(line[..equals], line[(equals + 1)..]);
                lines = lines[(end + 1)..];
            }
        }

        Libc.TryGetEnvironment("MINPHP_STACK"u8, out ReadOnlySpan<byte> stack);
        ulong? limit = Utf8Parser.TryParse(stack, out ulong bytes, out _) ? bytes : null;
        Libc.UnsetEnvironment("MINPHP_KEEP"u8);
        Libc.UnsetEnvironment("MINPHP_STACK"u8);
        Libc.UnsetEnvironment("MINPHP_ROOT"u8);
        return limit;
    }

    /// <summary>The process's own argument list: strings closed by zeros.</summary>
    public static byte[] OwnArguments() => WholeFile.Read("/proc/self/cmdline"u8) ?? [];
}
