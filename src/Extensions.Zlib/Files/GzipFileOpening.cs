using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Files;

/// <summary>Opens gzip files, for gzopen() and for <c>compress.zlib://</c>.</summary>
internal static class GzipFileOpening
{
    /// <summary>Opens a file for reading its uncompressed content, or for writing it compressed. A file that is not compressed is read as it is.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="path">A name of any scheme, possibly behind <c>compress.zlib://</c> or <c>zlib:</c>.</param>
    /// <param name="mode">As fopen() takes it, with zlib's own letters behind, without +.</param>
    /// <param name="options">How.</param>
    /// <param name="context">The option "level" of "zlib", and those of the name's own wrapper; null for none.</param>
    /// <returns>Null when that failed; with <see cref="StreamOptions.ReportErrors"/> a warning was raised.</returns>
    public static PhpStream? Open(Engine engine, PhpString path, string mode, StreamOptions options, StreamContext? context)
    {
        bool reports = (options & StreamOptions.ReportErrors) != 0;
        if (mode.Contains('+', StringComparison.Ordinal))
        {
            if (reports)
                engine.FunctionWarning("Cannot open a zlib stream for reading and writing at the same time!");
            return null;
        }

        ZlibLibrary.Require(engine);
        if (StreamOpener.Open(engine, WithoutScheme(path), mode, options, context) is not { } inner)
            return null;
        if (Seekable(inner) is not { } seekable)
            return null;
        if (DescriptorOf(seekable) is { } descriptor)
        {
            nint file = OpenFile(descriptor, mode);
            if (file != 0)
            {
                SetLevel(engine, file, context);
                return new PhpStream(engine, new GzipFileOperations(file, seekable), mode) { IsUnbuffered = true };
            }

            Libc.Close(descriptor);
            if (reports)
                engine.FunctionWarning("gzopen failed");
        }

        seekable.Close();
        return null;
    }

    private static PhpString WithoutScheme(PhpString path)
    {
        int length = ByteText.StartsWithIgnoreCase(path.Span, "compress.zlib://"u8) ? "compress.zlib://".Length
            : ByteText.StartsWithIgnoreCase(path.Span, "zlib:"u8) ? "zlib:".Length : 0;
        return length == 0 ? path : path.Substring(length, path.Length - length);
    }

    /// <summary>What has no positions is read into a temporary file.</summary>
    private static PhpStream? Seekable(PhpStream inner)
    {
        if (inner.Operations.CanSeek && inner.IsSeekable)
            return inner;
        PhpStream? copy = TemporaryFile.Open(inner.Engine);
        if (copy is not null)
        {
            inner.CopyTo(copy, -1, out _);
            copy.Seek(0, 0);
        }

        inner.Close();
        return copy;
    }

    /// <summary>A copy of the stream's descriptor; null, after a warning, when it has none.</summary>
    private static int? DescriptorOf(PhpStream stream)
    {
        int own = stream.Operations.Descriptor(stream, convert: true);
        if (own < 0)
        {
            stream.Engine.FunctionWarning("Cannot represent a stream of type " + stream.Operations.Label + " as a File Descriptor");
            return null;
        }

        int descriptor = Libc.Control(own, ControlCommands.DuplicateForUs, 0);
        return descriptor < 0 ? null : descriptor;
    }

    private static unsafe nint OpenFile(int descriptor, string mode)
    {
        ReadOnlySpan<byte> text = PhpString.FromLatin1(mode + "\0").Span;
        fixed (byte* start = text)
            return ZlibLibrary.OpenFile(descriptor, start);
    }

    private static void SetLevel(Engine engine, nint file, StreamContext? context)
    {
        Value level = context is null ? Value.Undefined : context["zlib", "level"];
        if (!level.IsUndefined && ZlibLibrary.SetFileParameters(file, (int)Conversions.ToInt(engine, level), 0) != ZlibStatus.Ok)
            engine.Warning("failed setting compression level");
    }
}
