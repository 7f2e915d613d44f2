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
        ReadOnlySpan<byte> text = subject.Span;
        ReadOnlySpan<byte> needle = search.Span;
        int found = Find(text, needle, 0, ignoreCase);
        if (found < 0)
            return subject;
        if (!ignoreCase && needle.Length == replace.Length)
            return Overwrite(text, needle, replace.Span, found, ref count);
        var result = new ByteBuilder((long)text.Length + Math.Max(0, replace.Length - needle.Length));
        int start = 0;
        while (found >= 0)
        {
            result.Append(text[start..found]);
            result.Append(replace.Span);
            start = found + needle.Length;
            count++;
            found = Find(text, needle, start, ignoreCase);
        }

        result.Append(text[start..]);
        return result.ToPhpString();
    }

    private static PhpString Overwrite(ReadOnlySpan<byte> text, ReadOnlySpan<byte> needle, ReadOnlySpan<byte> replace, int found, ref long count)
    {
        byte[] bytes = text.ToArray();
        while (found >= 0)
        {
            replace.CopyTo(bytes.AsSpan(found));
            count++;
            found = Find(text, needle, found + needle.Length, ignoreCase: false);
        }

        return PhpString.FromOwned(bytes);
    }

    private static int Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> needle, int start, bool ignoreCase) =>
        ignoreCase ? ByteText.IndexOfIgnoreCase(text, needle, start) : ByteText.IndexOf(text, needle, start);

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
