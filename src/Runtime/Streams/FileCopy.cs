using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Copies what one name stands for to another, whatever their wrappers.</summary>
public static class FileCopy
{
    /// <summary>Copies a file; false after a warning.</summary>
    public static bool Copy(Engine engine, PhpString from, PhpString to, StreamContext? context)
    {
        StreamWrapperTable wrappers = StreamWrapperTable.Of(engine);
        StreamWrapper? reader = wrappers.Locate(from, StreamOptions.None, out PhpString source);
        StreamStatus status = default;
        bool isKnown = reader is not null && reader.TryStat(engine, source, StatOptions.None, context, out status);
        if (isKnown && status.IsDirectory)
        {
            engine.FunctionWarning("The first argument to copy() function cannot be a directory");
            return false;
        }

        if (isKnown && CannotReceive(engine, wrappers, from, to, status, context))
            return false;
        if (StreamOpener.Open(engine, from, "rb", StreamOptions.ReportErrors, context) is not { } input)
            return false;
        PhpStream? output = StreamOpener.Open(engine, to, "wb", StreamOptions.ReportErrors, context);
        bool copied = output is not null && input.CopyTo(output, -1, out _);
        input.Close();
        output?.Close();
        return copied;
    }

    /// <summary>The target is the source itself, or a directory, which is reported.</summary>
    private static bool CannotReceive(Engine engine, StreamWrapperTable wrappers, PhpString from, PhpString to, in StreamStatus source, StreamContext? context)
    {
        StreamWrapper? writer = wrappers.Locate(to, StreamOptions.None, out PhpString target);
        if (writer is null || !writer.TryStat(engine, target, StatOptions.Quiet, context, out StreamStatus status))
            return false;
        if (status.IsDirectory)
        {
            engine.FunctionWarning("The second argument to copy() function cannot be a directory");
            return true;
        }

        if (source.Inode != 0 && status.Inode != 0)
            return source.Inode == status.Inode && source.Device == status.Device;
        return PathName.Expand(from) is { } first && PathName.Expand(to) is { } second && first.Equals(second);
    }
}
