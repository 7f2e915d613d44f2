using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>What a script chose and what the settings say, for one engine.</summary>
internal sealed class MbstringState
{
    private readonly Engine _engine;

    // What the settings of PHP itself said when they had the version that was looked at last; null where a choice of mbstring's own stands.
    private int _version = -1;
    private TextEncoding _internalBySettings = EncodingTable.Utf8;
    private TextEncoding _outputBySettings = EncodingTable.Utf8;
    private TextEncoding[] _inputBySettings = [EncodingTable.Utf8];

    private TextEncoding? _internal;
    private TextEncoding? _output;
    private TextEncoding[]? _input;
    private TextEncoding[]? _detectOrder;

    private PhpString? _lastName;
    private TextEncoding? _lastEncoding;

    // Names that were looked up last, the oldest of which is replaced.
    private readonly (PhpString? Name, TextEncoding Encoding)[] _known = new (PhpString?, TextEncoding)[4];
    private uint _nextKnown;

    private MbstringState(Engine engine) => _engine = engine;

    /// <summary>The state of an engine.</summary>
    public static MbstringState Of(Engine engine) => engine.State(static engine => new MbstringState(engine));

    /// <summary>mb_language().</summary>
    public Language Language { get; set; } = Language.Neutral;

    /// <summary>The setting mbstring.detect_order, for requests; null when it says nothing.</summary>
    public TextEncoding[]? ConfiguredDetectOrder { get; set; }

    /// <summary>mb_substitute_character().</summary>
    public Substitution Substitution { get; set; } = Substitution.QuestionMark;

    /// <summary>Characters and bytes that could not be converted so far.</summary>
    public long IllegalCharacters { get; set; }

    /// <summary>What input was found to be in last; null for nothing.</summary>
    public TextEncoding? InputEncoding { get; set; }

    /// <summary>The conversion of output in progress; null for none.</summary>
    public OutputConversion? Output { get; set; }

    /// <summary>The setting mbstring.strict_detection.</summary>
    public bool IsDetectionStrict => _engine.Ini.IsTurnedOn("mbstring.strict_detection");

    /// <summary>What functions use when no encoding is given. Null goes back to what PHP's settings say.</summary>
    public TextEncoding? InternalChoice
    {
        get => _internal;
        set => _internal = value;
    }

    /// <summary>mb_internal_encoding().</summary>
    public TextEncoding Internal
    {
        get
        {
            if (_internal is not null)
                return _internal;
            Refresh();
            return _internalBySettings;
        }
    }

    /// <summary>mb_http_output().</summary>
    public TextEncoding HttpOutput
    {
        get
        {
            if (_output is not null)
                return _output;
            Refresh();
            return _outputBySettings;
        }
    }

    /// <summary>What output is converted to. Null goes back to what PHP's settings say.</summary>
    public TextEncoding? HttpOutputChoice
    {
        set => _output = value;
    }

    /// <summary>What input may be in.</summary>
    public TextEncoding[] HttpInput
    {
        get
        {
            if (_input is not null)
                return _input;
            Refresh();
            return _inputBySettings;
        }
    }

    /// <summary>What input may be in. Null goes back to what PHP's settings say.</summary>
    public TextEncoding[]? HttpInputChoice
    {
        set => _input = value;
    }

    /// <summary>mb_detect_order(): once looked at, settings do not change it any more.</summary>
    public TextEncoding[] DetectOrder
    {
        get => _detectOrder ??= ConfiguredDetectOrder ?? Language.Encodings;
        set => _detectOrder = value;
    }

    /// <summary>The encoding that an argument names, or the internal one.</summary>
    /// <param name="name">The argument; null when it was left out.</param>
    /// <param name="position">Which one it is.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    public TextEncoding Choose(PhpString? name, int position)
    {
        if (name is null)
            return Internal;
        if (_lastName is not null && (ReferenceEquals(name, _lastName) || ByteText.EqualsIgnoreCase(name.Span, _lastName.Span)))
            return _lastEncoding!;
        TextEncoding encoding = Find(name) ?? throw _engine.ArgumentValueError(position, "must be a valid encoding, \"" + EncodingNames.Shown(name) + "\" given");
        if (encoding.Deprecation is { } deprecation)
            _engine.FunctionDeprecated(deprecation);
        _lastName = name;
        _lastEncoding = encoding;
        return encoding;
    }

    /// <summary>Finds an encoding; null when there is none.</summary>
    public TextEncoding? Find(PhpString name)
    {
        foreach ((PhpString? known, TextEncoding found) in _known)
        {
            if (ReferenceEquals(known, name) || (known is not null && known.Span.SequenceEqual(name.Span)))
                return found;
        }

        TextEncoding? encoding = EncodingNames.Find(name);
        if (encoding is not null)
            _known[_nextKnown++ % _known.Length] = (name, encoding);
        return encoding;
    }

    /// <summary>Converts a text with the chosen substitution, and counts what could not be converted.</summary>
    public PhpString Convert(PhpString text, TextEncoding from, TextEncoding to)
    {
        PhpString converted = Transcoding.Convert(text, from, to, Substitution, out int failures);
        IllegalCharacters += failures;
        return converted;
    }

    private void Refresh()
    {
        if (_version == _engine.Ini.Version)
            return;
        _version = _engine.Ini.Version;
        _internalBySettings = Find("internal_encoding") ?? EncodingTable.Utf8;
        _outputBySettings = Find("output_encoding") ?? _outputBySettings;
        if (Find("input_encoding") is { } input)
            _inputBySettings = [input];
    }

    private TextEncoding? Find(string setting)
    {
        string? name = _engine.Ini.GetChanged(setting) is { Length: > 0 } own ? own : _engine.Ini.GetChanged("default_charset");
        return name is { Length: > 0 } ? EncodingNames.FindOrPass(name) : EncodingTable.Utf8;
    }
}
