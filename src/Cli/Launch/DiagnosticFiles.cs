using System.Buffers.Text;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Cli.Launch;

/// <summary>
/// The pipes for debuggers and the socket for diagnostics tools that a .NET runtime with default settings makes in the folder for
/// temporary files. It removes them at its orderly end, which there is none of when the process goes on as another program.
/// </summary>
internal static class DiagnosticFiles
{
    /// <summary>Removes those of this process. Nothing happens where there are none, or where they cannot be removed.</summary>
    public static void Remove()
    {
        if (!Libc.TryGetEnvironment("TMPDIR"u8, out ReadOnlySpan<byte> folder) || folder.IsEmpty)
            folder = "/tmp"u8;
        Span<byte> id = stackalloc byte[20];
        Utf8Formatter.TryFormat(Libc.ProcessId(), id, out int length);
        byte[] process = [.. id[..length], (byte)'-', .. StartTime()];
        Libc.Unlink([.. folder, .. "/clr-debug-pipe-"u8, .. process, .. "-in"u8]);
        Libc.Unlink([.. folder, .. "/clr-debug-pipe-"u8, .. process, .. "-out"u8]);
        Libc.Unlink([.. folder, .. "/dotnet-diagnostic-"u8, .. process, .. "-socket"u8]);
    }

    /// <summary>When the process began, in ticks since the system did: the 22nd field of its status, the 20th after the program's name.</summary>
    private static ReadOnlySpan<byte> StartTime()
    {
        ReadOnlySpan<byte> status = WholeFile.Read("/proc/self/stat"u8);
        status = status[(status.LastIndexOf((byte)')') + 1)..];
        for (int field = 0; field < 20; field++)
            status = status[(status.IndexOf((byte)' ') + 1)..];
        return status[..Math.Max(status.IndexOf((byte)' '), 0)];
    }
}
