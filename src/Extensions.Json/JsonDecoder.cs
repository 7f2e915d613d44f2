using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Json;

/// <summary>
/// One json_decode() call. Nesting takes no native stack: open arrays and objects are on a list.
/// </summary>
internal ref struct JsonDecoder
{
    /// <summary>
    /// Symbols that PHP's generated parser can have on its stack. Deeper input is a syntax error there, whatever depth the
    /// program allows; so many objects or arrays as fit are the limit here, too.
    /// </summary>
    private const int MaxParserStack = 10_000;

    private readonly Engine _engine;
    private readonly JsonFlags _flags;
    private readonly int _maxDepth;
    private readonly List<Level> _levels = [];
    private JsonScanner _scanner;
    private PhpClass? _stdClass;
    private int _symbols = 1;

    public JsonDecoder(Engine engine, ReadOnlySpan<byte> text, JsonFlags flags, int maxDepth)
    {
        _engine = engine;
        _flags = flags;
        _maxDepth = maxDepth;
        _scanner = new JsonScanner(text, flags);
    }

    /// <summary>Why decoding failed.</summary>
    public JsonError Error { get; private set; }

    /// <summary>Reads the text, which must hold one value.</summary>
    public bool TryDecode(out Value result)
    {
        result = Value.Null;
        JsonToken token = _scanner.Next();
        while (true)
        {
            // The token starts a value, or ends an array or object that has no elements.
            Value value;
            switch (token)
            {
                case JsonToken.String or JsonToken.Scalar:
                    if (!Push(1))
                        return false;
                    _symbols--;
                    value = _scanner.Value;
                    break;
                case JsonToken.OpenBracket or JsonToken.OpenBrace:
                    if (!Open(token == JsonToken.OpenBrace))
                        return false;
                    token = _scanner.Next();
                    if (token is JsonToken.CloseBracket or JsonToken.CloseBrace)
                    {
                        if (!Push(2))
                            return false;
                        _symbols -= 2;
                        if (!Close(token, out value))
                            return false;
                        break;
                    }

                    if (_levels[^1].IsObject && !ReadKey(ref token))
                        return false;
                    continue;
                default:
                    return Fail(token);
            }

            // A value is complete; so may be what it is in.
            while (_levels.Count > 0)
            {
                if (!Add(value))
                    return false;
                token = _scanner.Next();
                if (token == JsonToken.Comma)
                    break;
                if (token is not (JsonToken.CloseBracket or JsonToken.CloseBrace))
                    return Fail(token);
                if (!Close(token, out value))
                    return false;
            }

            if (_levels.Count == 0)
            {
                result = value;
                token = _scanner.Next();
                return token == JsonToken.End || Fail(token);
            }

            token = _scanner.Next();
            if (_levels[^1].IsObject && !ReadKey(ref token))
                return false;
        }
    }

    private bool Fail(JsonToken unexpected)
    {
        Error = unexpected == JsonToken.Error ? _scanner.Error : JsonError.Syntax;
        return false;
    }

    /// <summary>Counts symbols that PHP's parser would have on its stack.</summary>
    private bool Push(int symbols)
    {
        _symbols += symbols;
        if (_symbols < MaxParserStack)
            return true;
        Error = JsonError.Syntax;
        return false;
    }

    private bool Open(bool isObject)
    {
        if (!Push(1))
            return false;
        if (_levels.Count + 1 >= _maxDepth)
        {
            Error = JsonError.Depth;
            return false;
        }

        _levels.Add(new Level(isObject, _symbols - 1));
        return Push(1);
    }

    /// <summary>The innermost array or object. It is made when its first element is complete, so that inner objects get lower numbers.</summary>
    private Value Container(Level level)
    {
        if (!level.Container.IsUndefined)
            return level.Container;

        Value container = new PhpArray();
        if (level.IsObject && (_flags & JsonFlags.ObjectAsArray) == 0)
            container = (_stdClass ??= _engine.BuiltInClass("stdClass")).Allocate();
        level.Container = container;
        return container;
    }

    /// <summary>Reads a key and its colon; <paramref name="token"/> is then the first of the value.</summary>
    private bool ReadKey(ref JsonToken token)
    {
        if (token != JsonToken.String)
            return Fail(token);
        _levels[^1].Key = _scanner.Value.AsString;
        if (!Push(1))
            return false;
        token = _scanner.Next();
        if (token != JsonToken.Colon)
            return Fail(token);
        if (!Push(1))
            return false;
        token = _scanner.Next();
        return true;
    }

    private bool Add(Value value)
    {
        Level level = _levels[^1];
        Value container = Container(level);

        // Opening bracket, its action, and the elements so far with the comma that may follow.
        _symbols = level.FirstSymbol + 4;
        if (!level.IsObject)
        {
            container.AsArray.Append(value);
            return true;
        }

        PhpString name = level.Key!;
        if (container.TryGetArray(out PhpArray? array))
        {
            array.Replace(_engine, ArrayKey.From(name), value);
            return true;
        }

        if (!name.IsEmpty && name[0] == 0)
        {
            Error = JsonError.InvalidPropertyName;
            return false;
        }

        (container.AsObject.DynamicProperties ??= new PhpArray { Holders = 1 }).Replace(_engine, ArrayKey.Literal(name), value);
        return true;
    }

    private bool Close(JsonToken token, out Value container)
    {
        Level level = _levels[^1];
        container = Container(level);
        if (level.IsObject != (token == JsonToken.CloseBrace))
        {
            Error = JsonError.StateMismatch;
            return false;
        }

        _levels.RemoveAt(_levels.Count - 1);
        _symbols = level.FirstSymbol;
        return true;
    }

    /// <summary>An array or object that is open.</summary>
    /// <param name="isObject">Written with braces.</param>
    /// <param name="firstSymbol">Symbols below the opening bracket.</param>
    private sealed class Level(bool isObject, int firstSymbol)
    {
        /// <summary>What is being filled; undefined before the first element.</summary>
        public Value Container = Value.Undefined;

        /// <summary>The key that waits for its value.</summary>
        public PhpString? Key;

        public bool IsObject => isObject;

        public int FirstSymbol => firstSymbol;
    }
}
