using MiniPhp.Extensions.Standard.Strings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network;

/// <summary>Cookies, which are headers of a reply: checked, and kept nowhere, as <see cref="ReplyHeaders"/> says.</summary>
[PhpExtension("standard")]
public static class Cookies
{
    private const string Separators = "\",\", \";\", \" \", \"\\t\", \"\\r\", \"\\n\", \"\\013\", or \"\\014\"";

    /// <summary>The first second of the year 10000.</summary>
    private const long TooLate = 253402300800;

    /// <summary>What is checked of a cookie besides its name and value.</summary>
    private readonly record struct Attributes(long Expires, PhpString Path, PhpString Domain, PhpString SameSite);

    /// <summary>Sets a cookie, its value encoded as in URLs.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="name">Not empty, without separators.</param>
    /// <param name="value">"" deletes it.</param>
    /// <param name="expires_or_options">Seconds since 1970-01-01 UTC, 0 for the session; or the following as an array by name, with samesite.</param>
    /// <param name="path">For which pages.</param>
    /// <param name="domain">For which hosts.</param>
    /// <param name="secure">Only over TLS.</param>
    /// <param name="httponly">Not for scripts of pages.</param>
    /// <returns>False, with a warning, when headers were sent already.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: separators where there may be none, or an option that there is not.</exception>
    /// <remarks>https://www.php.net/setcookie</remarks>
    [PhpFunction]
    public static bool setcookie(
        Engine engine,
        PhpString name,
        [PhpParameter(Default = "\"\"")] PhpString? value = null,
        [PhpParameter(Type = "array|int", Default = "0")] Value expires_or_options = default,
        [PhpParameter(Default = "\"\"")] PhpString? path = null,
        [PhpParameter(Default = "\"\"")] PhpString? domain = null,
        bool secure = false,
        bool httponly = false) =>
        Set(engine, name, value ?? PhpString.Empty, ReadAttributes(engine, expires_or_options, path, domain), isRaw: false);

    /// <summary>Sets a cookie, its value as it is.</summary>
    /// <inheritdoc cref="setcookie"/>
    /// <remarks>https://www.php.net/setrawcookie</remarks>
    [PhpFunction]
    public static bool setrawcookie(
        Engine engine,
        PhpString name,
        [PhpParameter(Default = "\"\"")] PhpString? value = null,
        [PhpParameter(Type = "array|int", Default = "0")] Value expires_or_options = default,
        [PhpParameter(Default = "\"\"")] PhpString? path = null,
        [PhpParameter(Default = "\"\"")] PhpString? domain = null,
        bool secure = false,
        bool httponly = false) =>
        Set(engine, name, value ?? PhpString.Empty, ReadAttributes(engine, expires_or_options, path, domain), isRaw: true);

    private static Attributes ReadAttributes(Engine engine, Value given, PhpString? path, PhpString? domain)
    {
        var attributes = new Attributes(0, path ?? PhpString.Empty, domain ?? PhpString.Empty, PhpString.Empty);
        if (!given.IsArray)
            return attributes with { Expires = given.AsInt };
        const int withOptions = 3;
        if (Frame.At(engine.TopFrame).ArgumentCount > withOptions)
        {
            throw engine.Error("ArgumentCountError",
                engine.CurrentFunctionName + "(): Expects exactly 3 arguments when argument #3 ($expires_or_options) is an array");
        }

        foreach ((ArrayKey key, Value value) in given.AsArray)
        {
            if (key.IsInt)
                throw engine.ValueError(engine.CurrentFunctionName + "(): option array cannot have numeric keys");
            switch (key.Text!.ToLatin1().ToLowerInvariant())
            {
                case "expires":
                    attributes = attributes with { Expires = Conversions.ToInt(engine, value) };
                    break;
                case "path":
                    attributes = attributes with { Path = Conversions.ToPhpString(engine, value) };
                    break;
                case "domain":
                    attributes = attributes with { Domain = Conversions.ToPhpString(engine, value) };
                    break;
                case "samesite":
                    attributes = attributes with { SameSite = Conversions.ToPhpString(engine, value) };
                    break;
                case "secure" or "httponly":
                    break;
                default:
                    throw engine.ValueError(engine.CurrentFunctionName + "(): option \"" + key.Text.ToLatin1() + "\" is invalid");
            }
        }

        return attributes;
    }

    private static bool Set(Engine engine, PhpString name, PhpString value, in Attributes attributes, bool isRaw)
    {
        if (name.IsEmpty)
            throw engine.ArgumentValueError(1, "cannot be empty");
        if (HasSeparator(name, "=,; \t\r\n\v\f"u8))
            throw engine.ArgumentValueError(1, "cannot contain \"=\", " + Separators);
        if (isRaw && HasSeparator(value, ",; \t\r\n\v\f"u8))
            throw engine.ArgumentValueError(2, "cannot contain " + Separators);
        CheckOption(engine, "path", attributes.Path);
        CheckOption(engine, "domain", attributes.Domain);
        if (attributes.Expires >= TooLate)
            throw engine.ValueError(engine.CurrentFunctionName + "(): \"expires\" option cannot have a year greater than 9999");

        var line = new ByteBuilder(256);
        line.Append("Set-Cookie: "u8);
        line.Append(name.Span);
        line.Append((byte)'=');
        line.Append(isRaw ? value.Span : Encoding.EncodeUrl(value.Span, isRaw: true).Span);
        foreach (PhpString part in (ReadOnlySpan<PhpString>)[attributes.Path, attributes.Domain, attributes.SameSite])
        {
            line.Append("; "u8);
            line.Append(part.Span);
        }

        return ReplyHeaders.TryAdd(engine, line.ToPhpString());
    }

    private static void CheckOption(Engine engine, string option, PhpString text)
    {
        if (HasSeparator(text, ",; \t\r\n\v\f"u8))
            throw engine.ValueError(engine.CurrentFunctionName + "(): \"" + option + "\" option cannot contain " + Separators);
    }

    /// <summary>Looks up to the first NUL.</summary>
    private static bool HasSeparator(PhpString text, ReadOnlySpan<byte> separators) => CText.UpToNull(text.Span).IndexOfAny(separators) >= 0;
}
