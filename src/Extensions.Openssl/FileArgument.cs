using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl;

/// <summary>Files that arguments name.</summary>
internal static class FileArgument
{
    private static ReadOnlySpan<byte> Scheme => "file://"u8;

    /// <summary>Whether a text that may be a key or certificate itself names a file that has it.</summary>
    public static bool IsFile(PhpString text) => text.Length > Scheme.Length && text.Span.StartsWith(Scheme);

    /// <summary>The file that such a text names; null, after a warning, when it cannot be used.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="text">Begins with file://.</param>
    /// <param name="position">The argument's, from 1.</param>
    /// <param name="place">What the text is of the argument, as messages say it, such as "array item "; empty for the argument itself.</param>
    /// <exception cref="PhpThrow">ValueError: there is a zero byte in it.</exception>
    public static PhpString? OfText(Engine engine, PhpString text, int position, string place = "") =>
        Resolve(engine, text.Substring(Scheme.Length, text.Length - Scheme.Length), position, place);

    /// <summary>The absolute name of a file; null, after a warning, when it cannot be used. An empty name stays so.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="path">As the script wrote it.</param>
    /// <param name="position">The argument's, from 1.</param>
    /// <param name="place">As for <see cref="OfText"/>.</param>
    /// <exception cref="PhpThrow">ValueError: there is a zero byte in it.</exception>
    public static PhpString? Resolve(Engine engine, PhpString path, int position, string place = "")
    {
        if (path.IsEmpty)
            return path;
        if (path.Span.Contains((byte)0))
            throw engine.ArgumentValueError(position, place + "must not contain any null bytes");
        if (PathName.Expand(path) is not { } full)
        {
            string name = ArgumentError.NameOf(Frame.At(engine.TopFrame).Function, position).Trim(' ', '(', '$', ')');
            engine.Warning(engine.CurrentFunctionName + "(" + name + "): " + place + "must be a valid file path");
            return null;
        }

        return BaseDirectory.Allows(engine, full) ? full : null;
    }

    /// <summary>Refuses a file's name with a zero byte, before anything else is looked at.</summary>
    /// <exception cref="PhpThrow">ValueError: there is one.</exception>
    public static void RequirePath(Engine engine, PhpString path, int position)
    {
        if (path.Span.Contains((byte)0))
            throw engine.ArgumentValueError(position, "must not contain any null bytes");
    }
}
