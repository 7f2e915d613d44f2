using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Extensions.Standard.Strings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;
using TextEncoding = MiniPhp.Extensions.Mbstring.Encodings.TextEncoding;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>Reads the query part of a URL into variables, which it converts to the internal encoding.</summary>
internal static class QueryConversion
{
    /// <summary>Reads variables.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="query">Names and values, URL-encoded.</param>
    /// <param name="variables">Receives them.</param>
    /// <returns>What they were in; null for an empty query, and, with a warning, when there are too many variables.</returns>
    public static TextEncoding? Read(Engine engine, ReadOnlySpan<byte> query, PhpArray variables)
    {
        if (query.IsEmpty)
            return null;
        List<PhpString> texts = Split(engine, query);
        long most = IniQuantity.ParseInt(engine.Ini.Get("max_input_vars"));
        if (texts.Count > most * 2)
        {
            engine.FunctionWarning("Input variables exceeded " + most + ". To increase the limit change max_input_vars in php.ini.");
            return null;
        }

        MbstringState state = MbstringState.Of(engine);
        TextEncoding from = Detect(engine, state, texts);
        TextEncoding to = state.Internal;
        for (int i = 0; i < texts.Count; i += 2)
        {
            bool converts = from != EncodingTable.Pass && to != EncodingTable.Pass;
            PhpString name = converts ? state.Convert(texts[i], from, to) : texts[i];
            PhpString value = converts ? state.Convert(texts[i + 1], from, to) : texts[i + 1];
            QueryVariables.Add(engine, variables, CText.UpToNull(name.Span), QueryVariables.Filter(engine, value));
        }

        return from;
    }

    /// <summary>Names and values in turns.</summary>
    private static List<PhpString> Split(Engine engine, ReadOnlySpan<byte> rest)
    {
        ReadOnlySpan<byte> separators = PhpString.FromLatin1(engine.Ini.Get("arg_separator.input") ?? "&").Span;
        var texts = new List<PhpString>();
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOfAny(separators);
            ReadOnlySpan<byte> pair = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (pair.IsEmpty)
                continue;
            int equals = pair.IndexOf((byte)'=');
            texts.Add(EncodedText.DecodeUrl(PhpString.From(equals < 0 ? pair : pair[..equals]), plusIsSpace: true));
            texts.Add(equals < 0 ? PhpString.Empty : EncodedText.DecodeUrl(PhpString.From(pair[(equals + 1)..]), plusIsSpace: true));
        }

        return texts;
    }

    private static TextEncoding Detect(Engine engine, MbstringState state, List<PhpString> texts)
    {
        TextEncoding[] candidates = state.HttpInput;
        if (candidates.Length < 2)
            return candidates is [var only] ? only : EncodingTable.Pass;
        var detection = new EncodingDetection(candidates, state.IsDetectionStrict);
        foreach (PhpString text in texts)
        {
            if (detection.Feed(text.Span))
                break;
        }

        if (detection.Result is { } found)
            return found;
        engine.FunctionWarning("Unable to detect encoding");
        return EncodingTable.Pass;
    }
}
