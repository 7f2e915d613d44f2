using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Output;

/// <summary>The output handler "zlib output compression", which is also what ob_start("ob_gzhandler") starts.</summary>
internal sealed class OutputCompressor(CompressionState state, Runtime.Engine engine) : OutputHandler
{
    private OutputDeflation? _deflation;

    public override bool Process(OutputBuffer buffer, OutputOperation operation, ReadOnlySpan<byte> content, out PhpString output)
    {
        output = PhpString.Empty;
        long encoding = state.FindEncoding(engine);
        if (encoding == 0)
        {
            const OutputOperation dropped = OutputOperation.Start | OutputOperation.Clean | OutputOperation.Final;
            if ((operation & OutputOperation.Start) != 0 && operation != dropped)
                CompressionHeaders.AddVary(engine);
            return false;
        }

        _deflation ??= new OutputDeflation(engine, encoding);
        if (!_deflation.Step(operation, content, out output))
            return false;
        bool isDropped = (operation & OutputOperation.Clean) != 0
            && ((operation & OutputOperation.Start) == 0 || (operation & OutputOperation.Final) != 0);
        if (isDropped || (buffer.Flags & OutputFlags.Started) != 0)
            return true;
        if (engine.Output.HasSent || state.Size == 0)
        {
            _deflation.Dispose();
            return false;
        }

        CompressionHeaders.Add(engine, encoding);
        buffer.MakeImmutable();
        return true;
    }

    public override void OnRemoved() => _deflation?.Dispose();
}
