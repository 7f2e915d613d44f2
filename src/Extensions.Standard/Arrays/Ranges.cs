using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Sequences of numbers and characters.</summary>
[PhpExtension("standard")]
public static class Ranges
{
    private const long MostElements = 0x40000000;

    /// <summary>Numbers or bytes from one bound to the other, both included.</summary>
    /// <param name="engine">For conversions and errors.</param>
    /// <param name="start">The first element.</param>
    /// <param name="end">The bound at the other end; below the start, the sequence falls.</param>
    /// <param name="step">The distance of elements; its sign does not count.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the step is 0 or larger than the range, or the range too large.</exception>
    /// <remarks>https://www.php.net/range</remarks>
    [PhpFunction]
    public static PhpArray range(Engine engine, [PhpParameter(Type = "")] Value start, [PhpParameter(Type = "")] Value end, [PhpParameter(Type = "int|float", Default = "1")] Value step = default)
    {
        bool isFloat = step.IsFloat || start.IsFloat || end.IsFloat;
        double distance = Math.Abs(step.IsFloat ? step.AsFloat : (double)step.AsInt);
        if (start.IsString && end.IsString && !start.AsString.IsEmpty && !end.AsString.IsEmpty)
        {
            NumericString first = NumericString.Parse(start.AsString.Span);
            NumericString last = NumericString.Parse(end.AsString.Span);
            isFloat |= (first.IsNumeric && first.Kind == NumericKind.Float) || (last.IsNumeric && last.Kind == NumericKind.Float);
            if (!isFloat && !first.IsNumeric && !last.IsNumeric)
                return Bytes(engine, start.AsString[0], end.AsString[0], Conversions.ToInt(distance));
        }

        return isFloat
            ? Floats(engine, Conversions.ToFloat(engine, start), Conversions.ToFloat(engine, end), distance)
            : Ints(engine, Conversions.ToInt(engine, start), Conversions.ToInt(engine, end), distance);
    }

    private static PhpArray Bytes(Engine engine, byte start, byte end, long step)
    {
        int sign = start <= end ? 1 : -1;
        int span = Math.Abs(end - start);
        if (span > 0 && (step <= 0 || step > span))
            throw StepError(engine);
        var list = new PhpArray();
        for (long i = 0; i <= span; i += Math.Max(step, 1))
            list.Append(PhpString.FromByte((byte)(start + sign * i)));
        return list;
    }

    private static PhpArray Ints(Engine engine, long start, long end, double distance)
    {
        ulong step = distance >= 18446744073709551616.0 ? ulong.MaxValue : (ulong)distance;
        if (distance <= 0 || step == 0)
            throw StepError(engine);
        ulong span = start <= end ? (ulong)end - (ulong)start : (ulong)start - (ulong)end;
        if (span > 0 && span < step)
            throw StepError(engine);
        if (span / step >= MostElements - 1)
            throw engine.ValueError("The supplied range exceeds the maximum array size: start=" + Math.Min(start, end).ToString(CultureInfo.InvariantCulture) + " end=" + Math.Max(start, end).ToString(CultureInfo.InvariantCulture));
        int count = (int)(span / step) + 1;
        var list = new PhpArray(count);
        ulong value = (ulong)start;
        for (int i = 0; i < count; i++)
        {
            list.Append((long)value);
            value = start <= end ? value + step : value - step;
        }

        return list;
    }

    private static PhpArray Floats(Engine engine, double start, double end, double step)
    {
        if (double.IsInfinity(start) || double.IsInfinity(end))
            throw engine.ValueError("Invalid range supplied: start=" + Whole(start) + " end=" + Whole(end));
        double span = Math.Abs(end - start);
        if (!(span > 0))
        {
            var single = new PhpArray(1);
            single.Append(start);
            return single;
        }

        if (step <= 0 || span < step)
            throw StepError(engine);
        double size = span / step + 1;
        if (size >= MostElements)
            throw engine.ValueError("The supplied range exceeds the maximum array size: start=" + Whole(Math.Min(start, end)) + " end=" + Whole(Math.Max(start, end)));
        int count = (int)DecimalRounding.Round(size, 0);
        var list = new PhpArray(count);
        for (int i = 0; i < count; i++)
        {
            double element = start < end ? start + i * step : start - i * step;
            if (start < end ? element > end : element < end)
                break;
            list.Append(element);
        }

        return list;
    }

    private static string Whole(double value) => value switch
    {
        double.PositiveInfinity or double.NegativeInfinity => "inf",
        _ => value.ToString("F0", CultureInfo.InvariantCulture),
    };

    private static Runtime.Errors.PhpThrow StepError(Engine engine) => engine.ArgumentValueError(3, "must not exceed the specified range");
}
