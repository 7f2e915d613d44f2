using MiniPhp.Extensions.Pcre.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Pcre;

/// <summary>preg_quote, preg_grep and the last error.</summary>
[PhpExtension("pcre")]
internal static partial class PregText
{
    /// <summary>Puts a backslash before bytes that mean something in a pattern; NUL becomes \000.</summary>
    /// <param name="str">Any bytes.</param>
    /// <param name="delimiter">Its first byte is quoted, too.</param>
    /// <remarks>https://www.php.net/preg_quote</remarks>
    [PhpFunction]
    public static PhpString preg_quote(PhpString str, PhpString? delimiter = null)
    {
        // Without a delimiter, or with an empty one, the byte to quote is NUL, which has its own form.
        byte extra = delimiter is { IsEmpty: false } ? delimiter[0] : (byte)0;
        var result = new ByteBuilder(stackalloc byte[256]);
        foreach (byte b in str.Span)
        {
            if (b == 0)
            {
                result.Append("\\000"u8);
                continue;
            }

            if (b == extra || ".\\+*?[^]$(){}=!><|:-#"u8.Contains(b))
                result.Append((byte)'\\');
            result.Append(b);
        }

        return result.Length == str.Length ? str : result.ToPhpString();
    }

    /// <summary>Finds the elements of an array that match.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="pattern">With delimiters and modifiers.</param>
    /// <param name="array">Elements are read as strings.</param>
    /// <param name="flags">PREG_GREP_INVERT: find those that do not match.</param>
    /// <returns>The elements under their keys, up to the one that had an error; false when the pattern is wrong.</returns>
    /// <remarks>https://www.php.net/preg_grep</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value preg_grep(Engine engine, PhpString pattern, PhpArray array, long flags = 0)
    {
        var state = PregState.Of(engine);
        if (state.Find(pattern) is not { } compiled)
            return false;

        state.LastError = PregError.None;
        bool invert = (flags & PregConstants.PREG_GREP_INVERT) != 0;
        var found = new PhpArray();
        var match = new MatchIterator(state.Contexts, compiled, PhpString.Empty);
        try
        {
            for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
            {
                // A reference goes into the result as it is.
                Value element = array.SlotAt(position);
                match.Reset(Conversions.ToPhpString(engine, element.Dereferenced));
                bool matches = match.Next() || match.IsBackward;
                if (match.Failed && !matches)
                {
                    state.Note(match.Status);
                    break;
                }

                if (matches != invert)
                    found.Set(array.KeyAt(position), element);
            }
        }
        finally
        {
            match.Dispose();
        }

        return found;
    }

    /// <summary>PREG_NO_ERROR or why the last search ended.</summary>
    /// <remarks>https://www.php.net/preg_last_error</remarks>
    [PhpFunction]
    public static long preg_last_error(Engine engine) => (long)PregState.Of(engine).LastError;

    /// <summary>The text of the last error.</summary>
    /// <remarks>https://www.php.net/preg_last_error_msg</remarks>
    [PhpFunction]
    public static PhpString preg_last_error_msg(Engine engine) => PhpString.From(PregState.Of(engine).LastError switch
    {
        PregError.None => "No error"u8,
        PregError.Internal => "Internal error"u8,
        PregError.BacktrackLimit => "Backtrack limit exhausted"u8,
        PregError.RecursionLimit => "Recursion limit exhausted"u8,
        PregError.BadUtf8 => "Malformed UTF-8 characters, possibly incorrectly encoded"u8,
        PregError.BadUtf8Offset => "The offset did not correspond to the beginning of a valid UTF-8 code point"u8,
        PregError.JitStackLimit => "JIT stack limit exhausted"u8,
        _ => "Unknown error"u8,
    });
}
