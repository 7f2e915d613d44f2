using MiniPhp.Runtime;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>What a piece of a format of sscanf() asks for.</summary>
internal enum ScanKind
{
    /// <summary>Any number of spaces.</summary>
    Space,

    /// <summary>A byte as it stands.</summary>
    Literal,

    /// <summary><c>%n</c>: how many bytes were read so far.</summary>
    Count,
    Integer,
    Float,

    /// <summary><c>%s</c></summary>
    Word,

    /// <summary><c>%c</c>: as a word, but spaces in front are not skipped.</summary>
    Characters,

    /// <summary><c>%[...]</c></summary>
    Set,
}

/// <summary>A piece of a format.</summary>
internal sealed class ScanItem
{
    public ScanKind Kind { get; init; }

    /// <summary>The byte of a literal.</summary>
    public byte Literal { get; init; }

    /// <summary>Where the result goes, from 0; -1 for nowhere.</summary>
    public int Target { get; init; }

    /// <summary>The most bytes; 0 for no limit.</summary>
    public int Width { get; init; }

    /// <summary>Of integers: 8, 10, 16, or 0 for what the digits say.</summary>
    public int Base { get; init; }

    /// <summary><c>%u</c>: negative results are read as unsigned.</summary>
    public bool IsUnsigned { get; init; }

    /// <summary>Of sets: true for each byte in it.</summary>
    public bool[]? Set { get; init; }
}

/// <summary>Reads formats of sscanf().</summary>
/// <remarks>https://www.php.net/sscanf</remarks>
internal ref struct ScanFormat
{
    private const int MostTargets = 255;

    private readonly Engine _engine;
    private readonly ReadOnlySpan<byte> _format;
    private readonly int _variables;
    private readonly List<ScanItem> _items = [];
    private readonly List<int> _targets = [];
    private int _position;
    private int _nextTarget;
    private bool _isNumbered;
    private bool _isSequential;
    private int _highestNumber;

    private ScanFormat(Engine engine, ReadOnlySpan<byte> format, int variables)
    {
        _engine = engine;
        _format = CText.UpToNull(format);
        _variables = variables;
    }

    /// <summary>Reads a format.</summary>
    /// <param name="engine">For errors.</param>
    /// <param name="format">The text.</param>
    /// <param name="variables">How many variables there are to receive results; 0 when they are returned.</param>
    /// <param name="results">How many results there are.</param>
    /// <exception cref="PhpThrow">ValueError: a wrong format, or one that does not fit the variables.</exception>
    public static List<ScanItem> Parse(Engine engine, ReadOnlySpan<byte> format, int variables, out int results)
    {
        var parser = new ScanFormat(engine, format, variables);
        while (parser._position < parser._format.Length)
            parser.ReadItem();
        results = variables > 0 ? variables : parser._isNumbered ? parser._highestNumber : parser._nextTarget;
        parser.CheckTargets(results);
        return parser._items;
    }

    /// <summary>0 at the end, as in C.</summary>
    private readonly byte Current => _position < _format.Length ? _format[_position] : (byte)0;

    private void ReadItem()
    {
        byte c = _format[_position++];
        if (ByteText.IsSpace(c))
        {
            _items.Add(new ScanItem { Kind = ScanKind.Space });
            return;
        }

        if (c == '%' && Current != '%')
        {
            ReadConversion();
            return;
        }

        if (c == '%')
            _position++;
        _items.Add(new ScanItem { Kind = ScanKind.Literal, Literal = c });
    }

    private void ReadConversion()
    {
        bool isSuppressed = Current == '*';
        if (isSuppressed)
            _position++;
        else
            ReadTarget();
        int width = ByteText.IsDigit(Current) ? ReadNumber() : 0;
        if (Current is (byte)'l' or (byte)'L' or (byte)'h')
            _position++;
        if (!isSuppressed && _variables > 0 && _nextTarget >= _variables)
            throw BadIndex();
        byte kind = Current;
        _position++;
        bool[]? set = kind == '[' ? ReadSet() : null;
        _items.Add(Item(kind, isSuppressed ? -1 : _nextTarget, width, set));
        if (isSuppressed)
            return;
        _targets.Add(_nextTarget);
        _nextTarget++;
    }

    /// <summary><c>%2$d</c>: the result's number; such formats have numbers everywhere.</summary>
    private void ReadTarget()
    {
        int start = _position;
        int number = ByteText.IsDigit(Current) ? ReadNumber() : 0;
        if (_position > start && Current == '$')
        {
            _position++;
            _isNumbered = true;
            if (_isSequential)
                throw Mixed();
            if (number < 1 || (_variables > 0 && number > _variables) || (_variables == 0 && number > MostTargets))
                throw BadIndex();
            _highestNumber = Math.Max(_highestNumber, number);
            _nextTarget = number - 1;
            return;
        }

        _position = start;
        _isSequential = true;
        if (_isNumbered)
            throw Mixed();
    }

    private int ReadNumber()
    {
        long number = 0;
        for (; ByteText.IsDigit(Current); _position++)
            number = Math.Min(number * 10 + (Current - '0'), int.MaxValue);
        return (int)number;
    }

    private readonly ScanItem Item(byte kind, int target, int width, bool[]? set) => (char)kind switch
    {
        'n' => new ScanItem { Kind = ScanKind.Count, Target = target },
        'd' or 'D' => Integer(target, width, 10),
        'i' => Integer(target, width, 0),
        'o' => Integer(target, width, 8),
        'x' or 'X' => Integer(target, width, 16),
        'u' => new ScanItem { Kind = ScanKind.Integer, Target = target, Width = width, Base = 10, IsUnsigned = true },
        'f' or 'e' or 'E' or 'g' => new ScanItem { Kind = ScanKind.Float, Target = target, Width = width },
        's' => new ScanItem { Kind = ScanKind.Word, Target = target, Width = width },
        'c' => new ScanItem { Kind = ScanKind.Characters, Target = target, Width = Math.Max(width, 1) },
        '[' => new ScanItem { Kind = ScanKind.Set, Target = target, Width = width, Set = set },
        _ => throw _engine.ValueError("Bad scan conversion character \"" + (kind == 0 ? "" : (char)kind + "\"")),
    };

    private static ScanItem Integer(int target, int width, int numberBase)
        => new() { Kind = ScanKind.Integer, Target = target, Width = width, Base = numberBase };

    private bool[] ReadSet()
    {
        ReadOnlySpan<byte> rest = _position < _format.Length ? _format[_position..] : default;
        bool excludes = rest.Length > 0 && rest[0] == '^';
        if (excludes)
            rest = rest[1..];
        // A bracket that comes first belongs to the set, so it has one byte at least.
        int end = rest.Length > 1 ? rest[1..].IndexOf((byte)']') + 1 : 0;
        if (end == 0)
            throw _engine.ValueError("Unmatched [ in format string");
        _position = _format.Length - rest.Length + end + 1;
        var set = new bool[256];
        FillSet(set, rest[..end]);
        if (excludes)
        {
            for (int i = 0; i < set.Length; i++)
                set[i] = !set[i];
        }

        return set;
    }

    /// <summary>A hyphen makes a range of what stands around it, unless it is the first or last member; of several, each one after the first does.</summary>
    private static void FillSet(bool[] set, ReadOnlySpan<byte> members)
    {
        byte start = members[0];
        int i = 0;
        if (start is (byte)']' or (byte)'-')
            set[members[i++]] = true;
        for (; i < members.Length; i++)
        {
            bool isLast = i + 1 == members.Length;
            if (!isLast && members[i + 1] == '-')
            {
                start = members[i];
            }
            else if (members[i] != '-')
            {
                set[members[i]] = true;
            }
            else if (isLast)
            {
                set[start] = set['-'] = true;
            }
            else
            {
                // Bytes above 127 come before the others, as C's chars do.
                sbyte end = (sbyte)members[++i];
                for (int c = Math.Min((sbyte)start, end); c <= Math.Max((sbyte)start, end); c++)
                    set[(byte)c] = true;
            }
        }
    }

    private readonly void CheckTargets(int results)
    {
        for (int i = 0; i < results; i++)
        {
            int count = 0;
            foreach (int target in _targets)
                count += target == i ? 1 : 0;
            if (count > 1)
                throw _engine.ValueError("Variable is assigned by multiple \"%n$\" conversion specifiers");
            if (count == 0 && !(_isNumbered && _variables == 0))
                throw _engine.ValueError("Variable is not assigned by any conversion specifiers");
        }
    }

    private readonly PhpThrow Mixed() => _engine.ValueError("cannot mix \"%\" and \"%n$\" conversion specifiers");

    private readonly PhpThrow BadIndex()
        => _engine.ValueError(_isNumbered ? "\"%n$\" argument index out of range" : "Different numbers of variable names and field specifiers");
}
