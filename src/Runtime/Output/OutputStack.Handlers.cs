using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Output;

// How bytes pass through the handlers, from the topmost buffer down.
public sealed partial class OutputStack
{
    private enum HandlerResult
    {
        /// <summary>The handler failed: it is disabled and its content goes on unchanged.</summary>
        Failure,
        Success,

        /// <summary>Nothing goes on.</summary>
        NoData,
    }

    private struct Context(OutputOperation operation)
    {
        public OutputOperation Operation = operation;
        public ReadOnlyMemory<byte> Input;
        public ReadOnlyMemory<byte> Output;

        /// <summary>What came out is what goes into the next handler.</summary>
        public void Swap()
        {
            Input = Output;
            Output = default;
        }

        /// <summary>What went in comes out.</summary>
        public void Pass()
        {
            Output = Input;
            Input = default;
        }
    }

    private void WriteThrough(ReadOnlyMemory<byte> bytes)
    {
        var context = new Context(OutputOperation.Write) { Input = bytes };
        if (_buffers!.Count == 1)
        {
            OutputBuffer only = _buffers[0];
            if ((only.Flags & OutputFlags.Disabled) == 0)
                Operate(only, ref context);
            else
                context.Pass();
        }
        else
        {
            for (int level = _buffers.Count - 1; level >= 0 && PassThrough(_buffers[level], ref context); level--)
            {
            }
        }

        if (context.Output.Length > 0)
            Send(context.Output.Span);
        RethrowFromHandler();
    }

    /// <summary>False when nothing is left for the next buffer.</summary>
    private bool PassThrough(OutputBuffer buffer, ref Context context)
    {
        bool wasDisabled = (buffer.Flags & OutputFlags.Disabled) != 0;
        if (wasDisabled)
        {
            if (buffer.Level == 0)
                context.Pass();
            return true;
        }

        if (Operate(buffer, ref context) == HandlerResult.NoData)
            return false;
        if (buffer.Level != 0)
            context.Swap();
        return true;
    }

    private HandlerResult Operate(OutputBuffer buffer, ref Context context)
    {
        OutputOperation operation = context.Operation;
        if (operation != OutputOperation.Write)
            CheckNotRunning();
        if (context.Input.Length > 0)
        {
            buffer.Append(context.Input.Span);
            context.Input = default;
        }

        bool isFull = buffer.ChunkSize > 0 && buffer.Used >= buffer.ChunkSize && _running is null;
        if (operation == OutputOperation.Write && !isFull)
            return HandlerResult.NoData;
        if ((buffer.Flags & OutputFlags.Started) == 0)
            operation |= OutputOperation.Start;

        _running = buffer;
        HandlerResult result;
        try
        {
            result = buffer.Callback is { } callback ? CallHandler(callback, buffer, operation, out context.Output)
                : buffer.Handler is { } handler ? AskHandler(handler, buffer, operation, out context.Output)
                : TakeContent(buffer, out context.Output);
        }
        finally
        {
            _running = null;
        }

        buffer.Flags |= OutputFlags.Started;
        if (result == HandlerResult.Failure)
        {
            buffer.Flags |= OutputFlags.Disabled;
            context.Output = buffer.Release();
            return result;
        }

        buffer.Clear();
        buffer.Flags |= OutputFlags.Processed;
        return result;
    }

    private static HandlerResult TakeContent(OutputBuffer buffer, out ReadOnlyMemory<byte> output)
    {
        output = buffer.Content.ToArray();
        return output.Length > 0 ? HandlerResult.Success : HandlerResult.NoData;
    }

    private static HandlerResult AskHandler(OutputHandler handler, OutputBuffer buffer, OutputOperation operation, out ReadOnlyMemory<byte> output)
    {
        bool isDone = handler.Process(buffer, operation, buffer.Content, out PhpString text);
        output = text.Segment;
        return !isDone ? HandlerResult.Failure : text.IsEmpty ? HandlerResult.NoData : HandlerResult.Success;
    }

    private HandlerResult CallHandler(PhpCallable callback, OutputBuffer buffer, OutputOperation operation, out ReadOnlyMemory<byte> output)
    {
        output = default;
        var here = new CatchPoint(_engine);
        try
        {
            Value result = _engine.Call(callback, PhpString.From(buffer.Content), (long)operation).OrNull;
            if (result.IsBool)
                return result.AsBool ? HandlerResult.NoData : HandlerResult.Failure;
            PhpString text = Conversions.ToPhpString(_engine, result);
            output = text.Segment;
            return text.IsEmpty ? HandlerResult.NoData : HandlerResult.Success;
        }
        catch (PhpThrow thrown)
        {
            here.Return();
            // The content goes on as it is; the exception is the caller's when that is done.
            _thrown = thrown;
            return HandlerResult.Failure;
        }
    }

    private void RethrowFromHandler()
    {
        if (_thrown is not { } thrown)
            return;
        _thrown = null;
        throw thrown;
    }
}
