using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Times, owner and permissions of the system's files.</summary>
public static class FileMetadata
{
    /// <summary>Changes them; false after a warning.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="path">Without a scheme.</param>
    /// <param name="option">What.</param>
    /// <param name="value">As <see cref="StreamWrapper.SetMetadata"/> takes it.</param>
    /// <param name="isUrl">It was named by a url: the messages differ.</param>
    /// <param name="followLink">Change what a link points to, not the link.</param>
    public static bool Set(Engine engine, PhpString path, MetadataOption option, Value value, bool isUrl, bool followLink = true)
    {
        int result;
        switch (option)
        {
            case MetadataOption.Touch:
                if (!Exists(engine, path, isUrl))
                    return false;
                result = SetTimes(path, value.AsArray);
                break;
            case MetadataOption.OwnerName or MetadataOption.GroupName:
                bool isUser = option == MetadataOption.OwnerName;
                long id = isUser ? Libc.UserNumber(value.AsString.Span) : Libc.GroupNumber(value.AsString.Span);
                if (id < 0)
                {
                    Warn(engine, path, isUrl, (isUser ? "Unable to find uid for " : "Unable to find gid for ") + value.AsString.ToLatin1());
                    return false;
                }

                result = Libc.ChangeOwner(path.Span, isUser ? (int)id : -1, isUser ? -1 : (int)id, followLink);
                break;
            case MetadataOption.Owner:
                result = Libc.ChangeOwner(path.Span, (int)value.AsInt, -1, followLink);
                break;
            case MetadataOption.Group:
                result = Libc.ChangeOwner(path.Span, -1, (int)value.AsInt, followLink);
                break;
            default:
                result = Libc.ChangeMode(path.Span, (uint)value.AsInt);
                break;
        }

        if (result < 0)
            Warn(engine, path, isUrl, (isUrl ? "Operation failed: " : option == MetadataOption.Touch ? "Utime failed: " : "") + Libc.ErrorMessage(-result));
        return result >= 0;
    }

    /// <summary>Makes the file when it is not there.</summary>
    private static bool Exists(Engine engine, PhpString path, bool isUrl)
    {
        if (Libc.Access(path.Span, 0) >= 0)
            return true;
        int descriptor = Libc.Open(path.Span, OpenFlags.WriteOnly | OpenFlags.Create | OpenFlags.Truncate);
        if (descriptor < 0)
        {
            Warn(engine, path, isUrl, "Unable to create file " + path.ToLatin1() + " because " + Libc.ErrorMessage(-descriptor));
            return false;
        }

        Libc.Close(descriptor);
        return true;
    }

    private static int SetTimes(PhpString path, PhpArray times)
    {
        // The present may be set by whoever may write the file, another time only by its owner.
        if (times[0] is not { IsInt: true } given)
            return Libc.Touch(path.Span);
        long modified = given.AsInt;
        long accessed = times[1] is { IsInt: true } last ? last.AsInt : modified;
        return Libc.SetTimes(path.Span, accessed, modified);
    }

    private static void Warn(Engine engine, PhpString path, bool isUrl, string problem)
        => engine.Warning(engine.CurrentFunctionName + "(" + (isUrl ? path.ToLatin1() : "") + "): " + problem);
}
