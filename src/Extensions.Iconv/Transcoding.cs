using MiniPhp.Extensions.Iconv.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv;

/// <summary>Converting whole texts, and adding converted pieces to a text.</summary>
internal static class Transcoding
{
    private const int FirstStep = 128;

    /// <summary>Converts a text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="input">The text.</param>
    /// <param name="to">The target, possibly with //TRANSLIT or //IGNORE.</param>
    /// <param name="from">What the text is in.</param>
    /// <param name="result">The text, on some errors what was converted before; null when there is none.</param>
    public static IconvError Convert(Engine engine, ReadOnlySpan<byte> input, PhpString to, PhpString from, out PhpString? result)
    {
        const int slack = 32;
        const int endStep = 16;
        result = null;
        IconvError error = Converter.Open(engine, to.Span, from.Span, out Converter? opened);
        if (opened is null)
            return error;
        using Converter converter = opened;
        bool ignores = Ignores(to.Span);
        int step = checked(input.Length + slack);
        var output = new ByteBuilder((long)step);
        ConversionStatus status = ConversionStatus.Done;
        while (input.Length > 0)
        {
            status = converter.Convert(ref input, output.Reserve(step)[..step], out int written);
            output.Advance(written);
            if (ignores && status == ConversionStatus.Illegal)
            {
                if (input.Length > 1)
                {
                    input = input[1..];
                    continue;
                }

                status = ConversionStatus.Done;
            }

            if (status != ConversionStatus.Full)
                break;
        }

        if (status == ConversionStatus.Done)
        {
            do
            {
                status = converter.Finish(output.Reserve(endStep)[..endStep], out int written);
                output.Advance(written);
            }
            while (status == ConversionStatus.Full);
        }

        if (status != ConversionStatus.Unknown)
            result = output.ToPhpString();
        return status == ConversionStatus.Full ? IconvError.TooLong : IconvErrors.Of(status);
    }

    /// <summary>Adds a converted piece of text; of a piece that cannot be converted, only what was complete before the last step.</summary>
    public static IconvError Append(ref ByteBuilder target, scoped ReadOnlySpan<byte> piece, Converter converter)
    {
        for (int step = FirstStep; piece.Length > 0; step = Doubled(step))
        {
            ConversionStatus status = converter.Convert(ref piece, target.Reserve(step)[..step], out int written);
            if (IconvErrors.Of(status) is not IconvError.None and var error)
                return error;
            target.Advance(written);
        }

        return IconvError.None;
    }

    /// <summary>Adds what a conversion keeps back.</summary>
    public static IconvError AppendEnd(ref ByteBuilder target, Converter converter)
    {
        for (int step = FirstStep; ; step = Doubled(step))
        {
            ConversionStatus status = converter.Finish(target.Reserve(step)[..step], out int written);
            if (status is not (ConversionStatus.Done or ConversionStatus.Full))
                return IconvError.Unknown;
            target.Advance(written);
            if (status == ConversionStatus.Done)
                return IconvError.None;
        }
    }

    private static int Doubled(int step) => Math.Min(step * 2, 1 << 24);

    /// <summary>Whether what cannot be converted is left out: iconv itself stops at bytes that are no characters all the same.</summary>
    private static bool Ignores(ReadOnlySpan<byte> encoding)
    {
        encoding = CText.UpToNull(encoding);
        return encoding.EndsWith("//IGNORE"u8) && encoding.Length > "//IGNORE"u8.Length
            || encoding.EndsWith("//IGNORE//TRANSLIT"u8) && encoding.Length > "//IGNORE//TRANSLIT"u8.Length;
    }
}
