using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Streams;

/// <summary>The modes of fopen().</summary>
public static class StreamMode
{
    /// <summary>The system's flags for a mode; false when it is none.</summary>
    public static bool TryParse(string mode, out OpenFlags flags)
    {
        switch (mode.Length == 0 ? '\0' : mode[0])
        {
            case 'r':
                flags = OpenFlags.ReadOnly;
                break;
            case 'w':
                flags = OpenFlags.Truncate | OpenFlags.Create;
                break;
            case 'a':
                flags = OpenFlags.Create | OpenFlags.Append;
                break;
            case 'x':
                flags = OpenFlags.Create | OpenFlags.Exclusive;
                break;
            case 'c':
                flags = OpenFlags.Create;
                break;
            default:
                flags = OpenFlags.ReadOnly;
                return false;
        }

        if (mode.Contains('+', StringComparison.Ordinal))
            flags |= OpenFlags.ReadWrite;
        else if (flags != OpenFlags.ReadOnly)
            flags |= OpenFlags.WriteOnly;
        if (mode.Contains('e', StringComparison.Ordinal))
            flags |= OpenFlags.CloseOnExec;
        if (mode.Contains('n', StringComparison.Ordinal))
            flags |= OpenFlags.NonBlocking;
        return true;
    }
}
