using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Search and replace.</summary>
[PhpExtension("standard")]
public static class StringReplacement
{
    /// <summary>As few bytes as are copied sooner than the library's copying is called.</summary>
    private const int MostCopiedSingly = 8;

    /// <summary>Replaces every occurrence of <paramref name="search"/>; arrays of searches are applied one after the other.</summary>
    /// <param name="engine">For conversions and errors.</param>
    /// <param name="search">What is replaced; an empty string is never found.</param>
    /// <param name="replace">What takes its place; missing elements of an array are "".</param>
    /// <param name="subject">A string, or an array of which each element is treated as a string.</param>
    /// <param name="count">By reference: how many replacements were made.</param>
    /// <remarks>https://www.php.net/str_replace</remarks>
    [PhpFunction(Returns = "array|string")]
    public static Value str_replace(
        Engine engine,
        [PhpParameter(Type = "array|string")] Value search,
        [PhpParameter(Type = "array|string")] Value replace,
        [PhpParameter(Type = "array|string")] Value subject,
        PhpReference? count = null) =>
        ReplaceAll(engine, search, replace, subject, count, ignoreCase: false);

    /// <summary>As str_replace, A-Z taken as a-z.</summary>
    /// <remarks>https://www.php.net/str_ireplace</remarks>
    [PhpFunction(Returns = "array|string")]
    public static Value str_ireplace(
        Engine engine,
        [PhpParameter(Type = "array|string")] Value search,
        [PhpParameter(Type = "array|string")] Value replace,
        [PhpParameter(Type = "array|string")] Value subject,
        PhpReference? count = null) =>
        ReplaceAll(engine, search, replace, subject, count, ignoreCase: true);

    private static Value ReplaceAll(Engine engine, Value search, Value replace, Value subject, PhpReference? count, bool ignoreCase)
    {
        if (search.IsString && replace.IsArray)
            throw engine.ArgumentTypeError(2, "must be of type string when argument #1 ($search) is a string");
        long replaced = 0;
        Value result;
        if (subject.IsArray)
        {
            var results = new PhpArray(subject.AsArray.Count);
            foreach ((ArrayKey key, Value element) in subject.AsArray)
                results.Set(key, ReplaceInOne(engine, search, replace, Conversions.ToPhpString(engine, element), ref replaced, ignoreCase));

            result = results;
        }
        else
        {
            result = ReplaceInOne(engine, search, replace, subject.AsString, ref replaced, ignoreCase);
        }

        if (count is not null)
            Slot.Assign(engine, count, replaced);

        return result;
    }

    private static PhpString ReplaceInOne(Engine engine, Value search, Value replace, PhpString subject, ref long count, bool ignoreCase)
    {
        if (subject.IsEmpty)
            return subject;
        if (search.IsString)
            return Replace(subject, search.AsString, replace.AsString, ref count, ignoreCase);
        PhpArray? replacements = replace.IsArray ? replace.AsArray : null;
        int position = 0;
        foreach ((_, Value element) in search.AsArray)
        {
            PhpString needle = Conversions.ToPhpString(engine, element);
            PhpString put = replacements is null ? replace.AsString : PhpString.Empty;
            if (replacements is not null)
            {
                position = replacements.SkipRemoved(position);
                if (position < replacements.EndPosition)
                {
                    // As PHP does, an element is only converted when its search string is not empty.
                    Value replacement = replacements.SlotAt(position++).Dereferenced;
                    put = needle.IsEmpty ? put : Conversions.ToPhpString(engine, replacement);
                }
            }

            if (needle.IsEmpty)
                continue;
            subject = Replace(subject, needle, put, ref count, ignoreCase);
            if (subject.IsEmpty)
                break;
        }

        return subject;
    }

    private static PhpString Replace(PhpString subject, PhpString search, PhpString replace, ref long count, bool ignoreCase)
    {
        if (search.IsEmpty || search.Length > subject.Length)
            return subject;
        return ignoreCase
            ? ReplaceIgnoringCase(subject, search.Span, replace.Span, ref count)
            : ReplaceExact(subject, search.Span, replace.Span, ref count);
    }

    /// <summary>Every occurrence, and how many there were.</summary>
    internal static PhpString ReplaceExact(PhpString subject, ReadOnlySpan<byte> needle, ReadOnlySpan<byte> replace, ref long count)
    {
        ReadOnlySpan<byte> text = subject.Span;
        var matches = new ByteMatches(text, needle);
        int found = matches.Next();
        if (found < 0)
            return subject;
        if (needle.Length == replace.Length)
            return Overwrite(text, replace, found, ref matches, ref count);
        ByteMatches rest = matches;
        int replaced = 1 + rest.CountRest();
        var result = new ByteBuilder(text.Length + ((long)replace.Length - needle.Length) * replaced);
        int start = 0;
        for (; found >= 0; found = matches.Next())
        {
            result.Append(text[start..found]);
            result.Append(replace);
            start = found + needle.Length;
        }

        count += replaced;
        result.Append(text[start..]);
        return result.ToPhpString();
    }

    private static PhpString Overwrite(ReadOnlySpan<byte> text, ReadOnlySpan<byte> replace, int found, ref ByteMatches matches, ref long count)
    {
        byte[] bytes = text.ToArray();
        for (; found >= 0; found = matches.Next())
        {
            Span<byte> target = bytes.AsSpan(found, replace.Length);
            if (replace.Length > MostCopiedSingly)
                replace.CopyTo(target);
            else
                CopySingly(replace, target);
            count++;
        }

        return PhpString.FromOwned(bytes);
    }

    private static void CopySingly(ReadOnlySpan<byte> source, Span<byte> target)
    {
        for (int i = 0; i < source.Length; i++)
            target[i] = source[i];
    }

    private static PhpString ReplaceIgnoringCase(PhpString subject, ReadOnlySpan<byte> needle, ReadOnlySpan<byte> replace, ref long count)
    {
        ReadOnlySpan<byte> text = subject.Span;
        int found = ByteText.IndexOfIgnoreCase(text, needle);
        if (found < 0)
            return subject;
        var result = new ByteBuilder((long)text.Length + Math.Max(0, replace.Length - needle.Length));
        int start = 0;
        for (; found >= 0; found = ByteText.IndexOfIgnoreCase(text, needle, start))
        {
            result.Append(text[start..found]);
            result.Append(replace);
            start = found + needle.Length;
            count++;
        }

        result.Append(text[start..]);
        return result.ToPhpString();
    }

    /// <summary>Translates bytes (<paramref name="from"/> to <paramref name="to"/>), or whole strings by an array of pairs, longest first.</summary>
    /// <param name="engine">For conversions and errors.</param>
    /// <param name="string">The text.</param>
    /// <param name="from">Bytes to replace; or, without <paramref name="to"/>, array&lt;string, string&gt;.</param>
    /// <param name="to">The bytes that take their places; the longer of both is cut.</param>
    /// <remarks>https://www.php.net/strtr</remarks>
    [PhpFunction]
    public static PhpString strtr(Engine engine, PhpString @string, [PhpParameter(Type = "array|string")] Value from, PhpString? to = null)
    {
        if (to is null && !from.IsArray)
            throw engine.ArgumentTypeError(2, "must be of type array, string given");
        if (to is not null && from.IsArray)
            throw engine.ArgumentTypeError(2, "must be of type string, array given");
        if (@string.IsEmpty)
            return @string;
        return to is null
            ? StringTranslation.Translate(engine, @string, from.AsArray)
            : StringTranslation.Translate(@string, from.AsString.Span, to.Span);
    }
}
