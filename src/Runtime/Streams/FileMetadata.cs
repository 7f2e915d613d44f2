using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Times, owner and permissions of the system's files.</summary>
internal static class FileMetadata
{
    public static bool Set(Engine engine, PhpString path, MetadataOption option, Value value)
    {
        int result;
        switch (option)
        {
            case MetadataOption.Touch:
                if (!Exists(engine, path))
                    return false;
                result = SetTimes(path, value.AsArray);
                break;
            case MetadataOption.OwnerName or MetadataOption.GroupName:
                bool isUser = option == MetadataOption.OwnerName;
                long id = isUser ? Libc.UserNumber(value.AsString.Span) : Libc.GroupNumber(value.AsString.Span);
                if (id < 0)
                {
                    Warn(engine, path, (isUser ? "Unable to find uid for " : "Unable to find gid for ") + value.AsString.ToLatin1());
                    return false;
                }

                result = Libc.ChangeOwner(path.Span, isUser ? (int)id : -1, isUser ? -1 : (int)id);
                break;
            case MetadataOption.Owner:
                result = Libc.ChangeOwner(path.Span, (int)value.AsInt, -1);
                break;
            case MetadataOption.Group:
                result = Libc.ChangeOwner(path.Span, -1, (int)value.AsInt);
                break;
            default:
                result = Libc.ChangeMode(path.Span, (uint)value.AsInt);
                break;
        }

        if (result < 0)
            Warn(engine, path, "Operation failed: " + Libc.ErrorMessage(-result));
        return result >= 0;
    }

    /// <summary>Makes the file when it is not there.</summary>
    private static bool Exists(Engine engine, PhpString path)
    {
        if (Libc.Access(path.Span, 0) >= 0)
            return true;
        int descriptor = Libc.Open(path.Span, OpenFlags.WriteOnly | OpenFlags.Create | OpenFlags.Truncate);
        if (descriptor < 0)
        {
            Warn(engine, path, "Unable to create file " + path.ToLatin1() + " because " + Libc.ErrorMessage(-descriptor));
            return false;
        }

        Libc.Close(descriptor);
        return true;
    }

    private static int SetTimes(PhpString path, PhpArray times)
    {
        long now = Libc.Clock(0).Seconds;
        long modified = times[0] is { IsInt: true } given ? given.AsInt : now;
        long accessed = times[1] is { IsInt: true } last ? last.AsInt : modified;
        return Libc.SetTimes(path.Span, accessed, modified);
    }

    private static void Warn(Engine engine, PhpString path, string problem)
        => engine.Warning(engine.CurrentFunctionName + "(" + path.ToLatin1() + "): " + problem);
}
