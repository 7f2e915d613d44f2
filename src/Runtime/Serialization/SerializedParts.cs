using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Serialization;

/// <summary>
/// Reads text that consists of several serialized values with marks between them, as native classes write it that implement
/// Serializable. The values share one numbering, inside unserialize() that of the call.
/// </summary>
public sealed class SerializedParts
{
    private readonly SerializationState _state;
    private readonly Unserializer _reader;
    private readonly bool _isNested;
    private readonly PhpString _text;
    private int _position;

    private SerializedParts(Engine engine, PhpString text)
    {
        _text = text;
        _state = SerializationState.Of(engine);
        _isNested = _state.Reader is not null;
        _reader = _state.Reader ?? new Unserializer(engine);
        _state.Reader = null;
    }

    /// <summary>Reads all of a text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="text">The text.</param>
    /// <param name="tryRead">Reads its parts; false when something else stands where it looks.</param>
    /// <exception cref="Errors.PhpThrow">UnexpectedValueException: it was not read to its end.</exception>
    public static void Read(Engine engine, PhpString text, Predicate<SerializedParts> tryRead)
    {
        var parts = new SerializedParts(engine, text);
        try
        {
            if (!tryRead(parts))
                throw engine.Error("UnexpectedValueException", "Error at offset " + parts._position + " of " + text.Length + " bytes");
        }
        finally
        {
            parts.End();
        }
    }

    /// <summary>The next byte as a char; NUL at the end.</summary>
    public char Next => _position < _text.Length ? (char)_text[_position] : '\0';

    /// <summary>Steps over a mark; false, and nothing done, when something else is there.</summary>
    public bool Skip(char mark)
    {
        if (Next != mark)
            return false;
        _position++;
        return true;
    }

    /// <summary>Goes back over a byte that is wanted again.</summary>
    public void StepBack() => _position--;

    /// <summary>A value, which is held until all is read.</summary>
    public bool TryRead(out Value value) => _reader.ReadPart(_text, ref _position, out value);

    /// <summary>Runs __wakeup and __unserialize of what was read, unless the call around this one does.</summary>
    private void End()
    {
        try
        {
            if (!_isNested)
                _reader.RunDelayed(skip: false);
        }
        finally
        {
            if (!_isNested)
                _reader.ReleaseParts();
            _state.Reader = _isNested ? _reader : null;
        }
    }
}
