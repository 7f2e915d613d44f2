using System.Text;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Cli.Launch;

/// <summary>
/// The settings of the .NET runtime and of the C library that make <c>fork</c> safe and the start quick. They are read before any code
/// of ours runs, so they must be in the environment that the process is started with; docs/startup.md has the measurements.
/// </summary>
/// <remarks>
/// The launcher script, or this program by starting itself again, sets them together with MINPHP_STACK (the stack limit before it was
/// raised) and MINPHP_KEEP (those of the settings that the user had, NAME=value lines). <see cref="Restore"/> takes it all out again.
/// </remarks>
internal static class LaunchSettings
{
    /// <summary>Stack for deep recursion, in bytes; the kernel commits what is used.</summary>
    private const ulong StackLimit = 1UL << 30;

    private const int StackResource = 3; // RLIMIT_STACK

    private static readonly (string Name, string Value)[] Settings =
    [
        ("DOTNET_EnableWriteXorExecute", "0"),
        ("DOTNET_TieredCompilation", "0"),
        ("DOTNET_EnableDiagnostics", "0"),
        ("DOTNET_LTTng", "0"),
        ("DOTNET_GCgen0size", "400000"),
        ("GLIBC_TUNABLES", "glibc.pthread.stack_cache_size=4000000000"),
    ];

    /// <summary>Where the runtime was found; set by the launcher too, but not a setting of ours.</summary>
    private const string RuntimeFolder = "DOTNET_ROOT";

    /// <summary>True when the process was started with the settings.</summary>
    public static bool AreInForce => Libc.TryGetEnvironment("MINPHP_STACK"u8, out _);

    /// <summary>Starts the same program with the same arguments and the settings. Returns only when that fails: the negated errno.</summary>
    public static unsafe int StartAgain()
    {
        Libc.ResourceLimit(StackResource, out ulong soft, out ulong hard);
        var keep = new StringBuilder();
        foreach ((string name, string value) in Settings)
        {
            Keep(keep, name);
            Libc.SetEnvironment(Bytes(name), Bytes(value));
        }

        Keep(keep, RuntimeFolder);
        Libc.SetEnvironment("MINPHP_KEEP"u8, Bytes(keep.ToString()));
        Libc.SetEnvironment("MINPHP_STACK"u8, Bytes(soft == ulong.MaxValue ? "unlimited" : soft.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Libc.SetResourceLimit(StackResource, Math.Min(StackLimit, hard), hard);

        byte[] arguments = OwnArguments();
        fixed (byte* text = arguments)
        {
            var pointers = new List<nint>();
            for (int at = 0; at < arguments.Length; at += arguments.AsSpan(at).IndexOf((byte)0) + 1)
                pointers.Add((nint)(text + at));
            pointers.Add(0);
            fixed (nint* list = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pointers))
                return Libc.Execute("/proc/self/exe"u8, (byte**)list, Libc.Environment);
        }
    }

    /// <summary>Gives the environment back as the user had it.</summary>
    /// <returns>The user's soft stack limit in bytes, null for none.</returns>
    public static ulong? Restore()
    {
        foreach ((string name, _) in Settings)
            Libc.UnsetEnvironment(Bytes(name));
        Libc.UnsetEnvironment(Bytes(RuntimeFolder));

        if (Libc.TryGetEnvironment("MINPHP_KEEP"u8, out ReadOnlySpan<byte> keep))
        {
            // The value is copied: setenv may move what it points to.
            foreach (string line in Encoding.Latin1.GetString(keep).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                int equals = line.IndexOf('=');
                Libc.SetEnvironment(Bytes(line[..equals]), Bytes(line[(equals + 1)..]));
            }
        }

        Libc.TryGetEnvironment("MINPHP_STACK"u8, out ReadOnlySpan<byte> stack);
        bool limited = System.Buffers.Text.Utf8Parser.TryParse(stack, out ulong limit, out _);
        Libc.UnsetEnvironment("MINPHP_KEEP"u8);
        Libc.UnsetEnvironment("MINPHP_STACK"u8);
        Libc.UnsetEnvironment("MINPHP_ROOT"u8);
        return limited ? limit : null;
    }

    /// <summary>The process's own argument list: strings closed by zeros.</summary>
    public static byte[] OwnArguments() => WholeFile.Read("/proc/self/cmdline"u8) ?? [];

    private static void Keep(StringBuilder keep, string name)
    {
        if (Libc.TryGetEnvironment(Bytes(name), out ReadOnlySpan<byte> old))
            keep.Append(name).Append('=').Append(Encoding.Latin1.GetString(old)).Append('\n');
    }

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
