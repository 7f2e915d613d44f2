using System.Globalization;
using System.Text;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;
using Xunit;

namespace MiniPhp.Runtime.Tests.Operators;

/// <summary>Compares every operator, cast and type declaration with what PHP 8.2 gave; operator-cases.php writes the table.</summary>
public class OperatorTests
{
    private readonly TestEngine _engine = new();
    private readonly Dictionary<string, Value> _operands;

    public OperatorTests()
    {
        PhpClass text = _engine.Declare("Text");
        text.ToStringMethod = new TestMethod(static (_, _) => Value.FromLatin1("12")) { Name = "__toString" };
        _engine.Declare("Traversable", ClassKind.Interface);
        _operands = new Dictionary<string, Value>
        {
            ["null"] = Value.Null, ["true"] = true, ["false"] = false,
            ["0"] = 0, ["-7"] = -7, ["3"] = 3, ["max"] = long.MaxValue, ["min"] = long.MinValue,
            ["1.5"] = 1.5, ["-0.0"] = -0.0, ["1e20"] = 1e20, ["nan"] = double.NaN, ["inf"] = double.PositiveInfinity,
            ["[]"] = new PhpArray(), ["[1]"] = ArrayOf(0, 1), ["[k=>2]"] = ArrayOf(ArrayKey.FromLatin1("k"), 2),
            ["plain"] = _engine.Declare("Plain").Allocate(), ["text"] = text.Allocate(),
            ["enum"] = _engine.Declare("Suit", ClassKind.Enum).Allocate(),
        };
    }

    public static TheoryData<string> Operators => new(Cases().Select(line => line.Split('\t')[0]).Distinct());

    [Theory]
    [MemberData(nameof(Operators))]
    public void AgreesWithPhp(string @operator)
    {
        var differences = new StringBuilder();
        int count = 0;
        foreach (string line in Cases())
        {
            string[] fields = line.Split('\t');
            if (fields[0] != @operator)
                continue;
            count++;
            string actual = Run(@operator, Operand(fields[1]), fields[2].Length == 0 ? Value.Null : Operand(fields[2]));
            if (actual != fields[3] + "\t" + fields[4])
                differences.AppendLine($"{line}  but was {actual}");
        }

        Assert.True(count > 0);
        Assert.Equal("", differences.ToString());
    }

    private static IEnumerable<string> Cases()
    {
        using Stream stream = typeof(OperatorTests).Assembly.GetManifestResourceStream("operator-cases.tsv")!;
        using var reader = new StreamReader(stream, Encoding.Latin1);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private Value Operand(string name) => name[0] == '"' ? Value.FromLatin1(name[1..^1]) : _operands[name];

    private static PhpArray ArrayOf(ArrayKey key, Value value)
    {
        var array = new PhpArray();
        array.Set(key, value);
        return array;
    }

    private string Run(string @operator, Value left, Value right)
    {
        _engine.Raised.Clear();
        string result;
        try
        {
            result = Spell(Compute(@operator, left, right));
        }
        catch (PhpThrow thrown)
        {
            result = thrown.Thrown.Class.Name + " " + TestEngine.MessageOf(thrown.Thrown);
        }

        return result + "\t" + string.Join(" ; ", _engine.Raised);
    }

    private Value Compute(string @operator, Value left, Value right) => @operator switch
    {
        "+" => Arithmetic.Add(_engine, left, right),
        "-" => Arithmetic.Subtract(_engine, left, right),
        "*" => Arithmetic.Multiply(_engine, left, right),
        "/" => Arithmetic.Divide(_engine, left, right),
        "%" => Arithmetic.Modulo(_engine, left, right),
        "**" => Arithmetic.Power(_engine, left, right),
        "<<" => Arithmetic.ShiftLeft(_engine, left, right),
        ">>" => Arithmetic.ShiftRight(_engine, left, right),
        "&" => Arithmetic.BitwiseAnd(_engine, left, right),
        "|" => Arithmetic.BitwiseOr(_engine, left, right),
        "^" => Arithmetic.BitwiseXor(_engine, left, right),
        "." => Concatenation.Concat(_engine, left, right),
        ".." => Concatenation.Concat(_engine, [left, right]),
        "<=>" => Comparison.Compare(_engine, left, right),
        "==" => Comparison.LooseEquals(_engine, left, right),
        "===" => Comparison.StrictEquals(left, right),
        "<" => Comparison.LessThan(_engine, left, right),
        "<=" => Comparison.LessOrEqual(_engine, left, right),
        "~" => Arithmetic.BitwiseNot(_engine, left),
        "minus" => Arithmetic.Negate(_engine, left),
        "plus" => Arithmetic.Plus(_engine, left),
        "++" => Stepped(left, up: true),
        "--" => Stepped(left, up: false),
        "(bool)" => Conversions.ToBool(left),
        "(int)" => Conversions.ToInt(_engine, left),
        "(float)" => Conversions.ToFloat(_engine, left),
        "(string)" => Conversions.ToPhpString(_engine, left),
        "key" => Conversions.TryToArrayKey(_engine, left, out ArrayKey key) ? key.ToValue() : throw _engine.TypeError("Illegal offset type"),
        _ => Coerced(@operator["type ".Length..], left),
    };

    private Value Stepped(Value value, bool up)
    {
        if (up)
            Arithmetic.Increment(_engine, ref value);
        else
            Arithmetic.Decrement(_engine, ref value);
        return value;
    }

    private Value Coerced(string declared, Value value)
    {
        PhpType type = TypeOf(declared);
        Value given = value;
        if (!TypeCoercion.TryCoerce(_engine, type, ref value, strict: false, null, null))
            throw _engine.TypeError("must be of type " + type + ", " + Conversions.TypeName(given) + " given");
        return value;
    }

    private static PhpType TypeOf(string declared)
    {
        TypeMask mask = declared[0] == '?' ? TypeMask.Null : TypeMask.None;
        var classes = new List<string>();
        foreach (string member in declared.TrimStart('?').Split('|'))
        {
            if (Enum.TryParse(member, ignoreCase: true, out TypeMask named))
                mask |= named;
            else
                classes.Add(member);
        }

        return new PhpType(mask, [.. classes]);
    }

    private static string Spell(Value value) => value.Kind switch
    {
        ValueKind.Int => "int " + value.AsInt.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => "float " + FloatText(value.AsFloat),
        ValueKind.String => "string " + Convert.ToHexString(value.AsString.Span).ToLowerInvariant(),
        ValueKind.Array => "array " + Json(value.AsArray),
        ValueKind.Object => "object " + value.AsObject.Class.Name,
        ValueKind.Bool => value.AsBool ? "bool true" : "bool false",
        _ => "null null",
    };

    private static string FloatText(double value)
    {
        if (value == 0 && double.IsNegative(value))
            return "-0";
        Span<byte> text = stackalloc byte[Runtime.Text.FloatText.MaxShortLength];
        return Encoding.Latin1.GetString(text[..Runtime.Text.FloatText.Write(value, -1, zeroFraction: true, text)]);
    }

    private static string Json(PhpArray array)
    {
        var elements = new List<string>();
        foreach ((ArrayKey key, Value value) in array)
            elements.Add((array.IsPacked ? "" : "\"" + key.ToPhpString().ToLatin1() + "\":") + value.AsInt);
        return array.IsPacked ? "[" + string.Join(',', elements) + "]" : "{" + string.Join(',', elements) + "}";
    }
}
