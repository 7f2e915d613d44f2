using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Strings to lists and back.</summary>
[PhpExtension("standard")]
public static class StringLists
{
    /// <summary>Splits at every <paramref name="separator"/>.</summary>
    /// <param name="engine">For errors.</param>
    /// <param name="separator">Not empty.</param>
    /// <param name="string">The text.</param>
    /// <param name="limit">Most pieces, the last holding the rest; when negative, that many pieces are left out at the end; 0 counts as 1.</param>
    /// <returns>list&lt;string&gt;.</returns>
    /// <remarks>https://www.php.net/explode</remarks>
    [PhpFunction]
    public static PhpArray explode(Engine engine, PhpString separator, PhpString @string, [PhpParameter(Default = "PHP_INT_MAX")] long limit = long.MaxValue)
    {
        if (separator.IsEmpty)
            throw engine.ArgumentValueError(1, "cannot be empty");
        if (@string.IsEmpty)
        {
            var empty = new PhpArray();
            if (limit >= 0)
                empty.Append(@string);
            return empty;
        }

        return limit < 0 ? ExplodeWithoutLast(@string, separator.Span, limit) : Explode(@string, separator.Span, Math.Max(limit, 1));
    }

    private static PhpArray Explode(PhpString text, ReadOnlySpan<byte> separator, long limit)
    {
        ReadOnlySpan<byte> bytes = text.Span;
        var separators = new ByteMatches(bytes, separator);
        int end = --limit > 0 ? separators.Next() : -1;
        if (end < 0)
        {
            var single = new PhpArray(1);
            single.Append(text);
            return single;
        }

        ByteMatches rest = separators;
        var pieces = new PhpArray((int)Math.Min(rest.CountRest() + 2L, limit + 1));
        int start = 0;
        do
        {
            pieces.Append(PhpString.From(bytes, start, end - start));
            start = end + separator.Length;
        }
        while (--limit > 0 && (end = separators.Next()) >= 0);
        pieces.Append(PhpString.From(bytes[start..]));
        return pieces;
    }

    private static PhpArray ExplodeWithoutLast(PhpString text, ReadOnlySpan<byte> separator, long limit)
    {
        var pieces = new PhpArray();
        var separators = new ByteMatches(text.Span, separator);
        ByteMatches all = separators;
        long count = all.CountRest() + 1 + limit;
        int start = 0;
        for (; count > 0; count--)
        {
            int end = separators.Next();
            pieces.Append(PhpString.From(text.Span[start..end]));
            start = end + separator.Length;
        }

        return pieces;
    }

    /// <summary>Joins an array's elements as strings.</summary>
    /// <param name="engine">For conversions and errors.</param>
    /// <param name="separator">Put between elements; or the array itself, joined by "".</param>
    /// <param name="array">The elements.</param>
    /// <remarks>https://www.php.net/implode</remarks>
    [PhpFunction]
    public static PhpString implode(Engine engine, [PhpParameter(Type = "array|string")] Value separator, PhpArray? array = null)
    {
        if (array is null)
        {
            if (!separator.IsArray)
                throw engine.TypeError(engine.CurrentFunctionName + "(): Argument #1 ($array) must be of type array, string given");
            return Join(engine, ReadOnlySpan<byte>.Empty, separator.AsArray);
        }

        if (separator.IsArray)
            throw engine.ArgumentTypeError(1, "must be of type string, array given");
        return Join(engine, separator.AsString.Span, array);
    }

    /// <summary>Another name of implode.</summary>
    /// <remarks>https://www.php.net/join</remarks>
    [PhpFunction]
    public static PhpString join(Engine engine, [PhpParameter(Type = "array|string")] Value separator, PhpArray? array = null) =>
        implode(engine, separator, array);

    private static PhpString Join(Engine engine, ReadOnlySpan<byte> separator, PhpArray array)
    {
        if (array.Count == 0)
            return PhpString.Empty;
        long length = (long)separator.Length * (array.Count - 1);
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            Value value = array.SlotAt(position);
            length += value.IsString ? value.AsString.Length : value.IsInt ? IntText.Length(value.AsInt) : 4;
        }

        var result = new ByteBuilder(length);
        bool isFirst = true;
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            if (!isFirst && separator.Length == 1)
                result.Append(separator[0]);
            else if (!isFirst)
                result.Append(separator);
            isFirst = false;
            Value value = array.SlotAt(position).Dereferenced;
            if (value.IsString)
                result.Append(value.AsString);
            else if (value.IsInt)
                result.AppendInt(value.AsInt);
            else
                result.Append(Conversions.ToPhpString(engine, value));
        }

        return result.ToPhpString();
    }

    /// <summary>The next token of a text: first called with text and separators, then with separators alone.</summary>
    /// <returns>The token, or false when there is none left.</returns>
    /// <remarks>https://www.php.net/strtok</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? strtok(Engine engine, PhpString @string, PhpString? token = null)
    {
        TokenState state = engine.State(static _ => new TokenState());
        PhpString separators = @string;
        if (token is not null)
        {
            state.Text = @string;
            state.Position = 0;
            separators = token;
        }
        else if (state.Text is null)
        {
            return null;
        }

        ReadOnlySpan<byte> rest = state.Text.Span[state.Position..];
        int start = rest.IndexOfAnyExcept(separators.Span);
        if (start < 0)
        {
            state.Text = null;
            return null;
        }

        int length = rest[start..].IndexOfAny(separators.Span);
        if (length < 0)
            length = rest.Length - start;
        PhpString found = state.Text.Substring(state.Position + start, length);
        state.Position = Math.Min(state.Text.Length, state.Position + start + length + 1);
        return found;
    }

    /// <summary>Where strtok stands.</summary>
    private sealed class TokenState
    {
        public PhpString? Text;
        public int Position;
    }
}
