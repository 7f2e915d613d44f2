using MiniPhp.Extensions.Standard.Classes;
using MiniPhp.Extensions.Standard.Strings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network;

/// <summary>URLs and the queries in them.</summary>
[PhpExtension("standard")]
public static class Urls
{
    [PhpConstant] public const long PHP_URL_SCHEME = 0;
    [PhpConstant] public const long PHP_URL_HOST = 1;
    [PhpConstant] public const long PHP_URL_PORT = 2;
    [PhpConstant] public const long PHP_URL_USER = 3;
    [PhpConstant] public const long PHP_URL_PASS = 4;
    [PhpConstant] public const long PHP_URL_PATH = 5;
    [PhpConstant] public const long PHP_URL_QUERY = 6;
    [PhpConstant] public const long PHP_URL_FRAGMENT = 7;

    /// <summary>Spaces become +.</summary>
    [PhpConstant] public const long PHP_QUERY_RFC1738 = 1;

    /// <summary>Spaces become %20.</summary>
    [PhpConstant] public const long PHP_QUERY_RFC3986 = 2;

    /// <summary>Takes a URL apart, without checking that it is one.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="url">The URL.</param>
    /// <param name="component">PHP_URL_*, or -1 for all.</param>
    /// <returns>array{scheme?, host?, port?: int, user?, pass?, path?, query?, fragment?}; of one component the value or null; false when it is seriously malformed.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such component.</exception>
    /// <remarks>https://www.php.net/parse_url</remarks>
    [PhpFunction(Returns = "array|string|int|false|null")]
    public static Value parse_url(Engine engine, PhpString url, long component = -1)
    {
        if (UrlParts.Parse(url.Span) is not { } parts)
            return false;
        Value port = parts.Port is { } number ? number : Value.Null;
        if (component > -1)
        {
            return component switch
            {
                PHP_URL_SCHEME => parts.Scheme,
                PHP_URL_HOST => parts.Host,
                PHP_URL_PORT => port,
                PHP_URL_USER => parts.User,
                PHP_URL_PASS => parts.Password,
                PHP_URL_PATH => parts.Path,
                PHP_URL_QUERY => parts.Query,
                PHP_URL_FRAGMENT => parts.Fragment,
                _ => engine.Fail(engine.ArgumentValueError(2, "must be a valid URL component identifier, " + component + " given")),
            };
        }

        var all = new PhpArray();
        Add("scheme", parts.Scheme);
        Add("host", parts.Host);
        Add("port", port);
        Add("user", parts.User);
        Add("pass", parts.Password);
        Add("path", parts.Path);
        Add("query", parts.Query);
        Add("fragment", parts.Fragment);
        return all;

        void Add(string name, Value value)
        {
            if (!value.IsNull)
                all.Set(name, value);
        }
    }

    /// <summary>The query that gives certain variables.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">Names and values; arrays and objects inside become <c>name[key]</c>. Null and resources are left out.</param>
    /// <param name="numeric_prefix">Stands before numbers as names.</param>
    /// <param name="arg_separator">Between two; null for the setting arg_separator.output.</param>
    /// <param name="encoding_type">PHP_QUERY_*.</param>
    /// <remarks>https://www.php.net/http_build_query</remarks>
    [PhpFunction]
    public static PhpString http_build_query(
        Engine engine,
        [PhpParameter(Type = "object|array", Expected = "array")] Value data,
        [PhpParameter(Default = "\"\"")] PhpString? numeric_prefix = null,
        PhpString? arg_separator = null,
        [PhpParameter(Default = "PHP_QUERY_RFC1738")] long encoding_type = PHP_QUERY_RFC1738)
    {
        if (arg_separator is null)
        {
            string separator = engine.Ini.Get("arg_separator.output") ?? "";
            arg_separator = PhpString.FromLatin1(separator.Length == 0 ? "&" : separator);
        }

        // PHP's own is a C string.
        arg_separator = PhpString.From(CText.UpToNull(arg_separator.Span));
        var query = new Query(engine, arg_separator, encoding_type == PHP_QUERY_RFC3986);
        query.Add(data, numeric_prefix ?? PhpString.Empty, isNested: false);
        return query.Text;
    }

    /// <summary>A query that is being written.</summary>
    private sealed class Query(Engine engine, PhpString separator, bool isRaw)
    {
        private readonly List<HeapValue> _open = [];

        public PhpString Text { get; private set; } = PhpString.Empty;

        /// <summary>Adds the elements or properties of a container; one that is inside itself is left out.</summary>
        public void Add(Value container, PhpString prefix, bool isNested)
        {
            if (_open.Contains(container.Heap!))
                return;
            System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
            PhpArray values = container.IsArray ? container.AsArray : MemberFunctions.get_object_vars(engine, container.AsObject);
            _open.Add(container.Heap!);
            foreach ((ArrayKey key, Value slot) in values)
            {
                Value value = slot.Dereferenced;
                if (value.IsNull || value.IsUndefined || value.IsResource)
                    continue;
                PhpString name = key.IsInt && !isNested ? prefix.Append(key.ToPhpString()) : Name(prefix, key, isNested);
                if (value.IsArray || value.IsObject)
                    Add(value, name, isNested: true);
                else
                    Add(name, value);
            }

            _open.RemoveAt(_open.Count - 1);
        }

        private PhpString Name(PhpString prefix, ArrayKey key, bool isNested)
        {
            PhpString own = key.IsInt ? key.ToPhpString() : Encoding.EncodeUrl(key.Text!.Span, isRaw);
            return isNested ? prefix.Append("%5B"u8).Append(own).Append("%5D"u8) : own;
        }

        private void Add(PhpString name, Value value)
        {
            PhpString text = value.IsBool
                ? PhpString.FromByte((byte)(value.AsBool ? '1' : '0'))
                : Encoding.EncodeUrl(Conversions.ToPhpString(engine, value).Span, isRaw);
            if (!Text.IsEmpty)
                Text = Text.Append(separator);
            Text = Text.Append(name).Append("="u8).Append(text);
        }
    }
}
