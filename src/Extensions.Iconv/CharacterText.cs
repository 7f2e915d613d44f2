using System.Runtime.InteropServices;
using MiniPhp.Extensions.Iconv.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv;

/// <summary>Texts as characters, whatever their encoding: counted, cut and searched by way of UCS-4.</summary>
internal static class CharacterText
{
    private const int CharacterSize = 4;

    /// <summary>Counts the characters.</summary>
    public static IconvError Count(Engine engine, ReadOnlySpan<byte> text, PhpString encoding, out long count)
    {
        const int room = 1024;
        count = 0;
        IconvError error = Converter.Open(engine, Encodings.Ucs4.Span, encoding.Span, out Converter? opened);
        if (opened is null)
            return error;
        using Converter converter = opened;
        Span<byte> characters = stackalloc byte[room];
        var last = ConversionStatus.Done;
        for (bool isMore = text.Length > 0; isMore;)
        {
            isMore = text.Length > 0;
            int written = Step(converter, isMore, ref text, characters, ref last);
            if (written == 0)
                break;
            count += written / CharacterSize;
        }

        return IconvErrors.Of(last);
    }

    /// <summary>Cuts out characters.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="text">The text.</param>
    /// <param name="offset">Characters from the start, or when negative from the end.</param>
    /// <param name="length">Characters; when negative, how many to leave out at the end.</param>
    /// <param name="encoding">What the text is in.</param>
    /// <param name="part">Null when there is none.</param>
    public static IconvError Cut(Engine engine, ReadOnlySpan<byte> text, long offset, long length, PhpString encoding, out PhpString? part)
    {
        part = null;
        IconvError error = Count(engine, text, encoding, out long total);
        if (error != IconvError.None)
            return error;
        offset = offset < 0 ? Math.Max(offset + total, 0) : Math.Min(offset, total);
        length = Math.Min(length < 0 ? Math.Max(length + total - offset, 0) : length, total - offset);
        if (length == 0)
        {
            part = PhpString.Empty;
            return IconvError.None;
        }

        error = Converter.Open(engine, Encodings.Ucs4.Span, encoding.Span, out Converter? reading);
        if (reading is null)
            return error;
        using Converter reader = reading;
        error = Converter.Open(engine, encoding.Span, Encodings.Ucs4.Span, out Converter? writing);
        if (writing is null)
            return error;
        using Converter writer = writing;
        return Copy(text, offset, length, reader, writer, out part);
    }

    private static IconvError Copy(ReadOnlySpan<byte> text, long offset, long length, Converter reader, Converter writer, out PhpString? part)
    {
        part = null;
        var output = new ByteBuilder([]);
        Span<byte> character = stackalloc byte[CharacterSize];
        var last = ConversionStatus.Done;
        bool isMore = text.Length > 0;
        for (long at = 0; isMore; at++)
        {
            isMore = text.Length > 0 && length > 0;
            if (Step(reader, isMore, ref text, character, ref last) == 0)
                break;
            if (at < offset)
                continue;
            if (Transcoding.Append(ref output, character, writer) is not IconvError.None and var failed)
            {
                output.Dispose();
                return failed;
            }

            length--;
        }

        IconvError error = IconvErrors.Of(last);
        if (error == IconvError.None)
        {
            Transcoding.AppendEnd(ref output, writer);
            part = output.Length > 0 ? output.ToPhpString() : null;
        }

        output.Dispose();
        return error;
    }

    /// <summary>Finds a text in another one.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="text">Where to look.</param>
    /// <param name="wanted">What for; not empty.</param>
    /// <param name="offset">The character to begin at, not negative.</param>
    /// <param name="encoding">What both are in.</param>
    /// <param name="findsLast">The last place instead of the first.</param>
    /// <param name="position">In characters; -1 when it is nowhere.</param>
    public static IconvError Find(Engine engine, ReadOnlySpan<byte> text, ReadOnlySpan<byte> wanted, long offset, PhpString encoding, bool findsLast, out long position)
    {
        position = -1;
        IconvError error = Transcoding.Convert(engine, wanted, Encodings.Ucs4, encoding, out PhpString? converted);
        if (error != IconvError.None)
            return error;
        error = Converter.Open(engine, Encodings.Ucs4.Span, encoding.Span, out Converter? opened);
        if (opened is null)
            return error;
        using Converter converter = opened;
        var search = new CharacterSearch(MemoryMarshal.Cast<byte, uint>(converted!.Span));
        Span<byte> character = stackalloc byte[CharacterSize];
        long at = 0;
        for (bool isMore = text.Length > 0; isMore; at++)
        {
            isMore = text.Length > 0;
            var status = ConversionStatus.Done;
            if (Step(converter, isMore, ref text, character, ref status) == 0)
                break;
            // A character may come together with the news that the next one is none.
            if (IconvErrors.Of(status) is not IconvError.None and var failed)
                error = failed;
            if (at < offset || !search.Next(MemoryMarshal.Read<uint>(character), at))
                continue;
            position = search.Start;
            if (!findsLast)
                return error;
            search.Restart();
        }

        return error == IconvError.None && offset > at ? IconvError.OutOfBounds : error;
    }

    /// <returns>Bytes written: none at the end of what can be converted.</returns>
    private static int Step(Converter converter, bool isMore, ref ReadOnlySpan<byte> text, scoped Span<byte> output, ref ConversionStatus last)
    {
        int written;
        ConversionStatus status = isMore ? converter.Convert(ref text, output, out written) : converter.Finish(output, out written);
        if (status != ConversionStatus.Done)
            last = status;
        return written;
    }
}
