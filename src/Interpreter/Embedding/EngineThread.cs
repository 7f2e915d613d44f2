using System.Runtime.ExceptionServices;

namespace MiniPhp;

/// <summary>A thread with a stack of its own size on which an engine runs while its caller waits.</summary>
internal sealed class EngineThread : IDisposable
{
    private readonly Thread _thread;
    private readonly SemaphoreSlim _asked = new(0);
    private readonly SemaphoreSlim _answered = new(0);
    private Action? _work;
    private Exception? _failure;

    /// <param name="stackSize">Bytes.</param>
    public EngineThread(int stackSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(stackSize, 1 << 20);
        _thread = new Thread(Serve, stackSize) { IsBackground = true, Name = "PHP engine" };
        _thread.Start();
    }

    /// <summary>True on this thread.</summary>
    public bool IsCurrent => Thread.CurrentThread == _thread;

    /// <summary>Runs something there and waits for its end; what it throws comes out here. One caller at a time.</summary>
    public T Run<T>(Func<T> work)
    {
        T? result = default;
        _work = () => result = work();
        _asked.Release();
        _answered.Wait();
        if (_failure is { } failure)
        {
            _failure = null;
            ExceptionDispatchInfo.Throw(failure);
        }

        return result!;
    }

    public void Dispose()
    {
        _work = null;
        _asked.Release();
        _thread.Join();
        _asked.Dispose();
        _answered.Dispose();
    }

    private void Serve()
    {
        while (true)
        {
            _asked.Wait();
            if (_work is not { } work)
                return;
            try
            {
                work();
            }
            catch (Exception exception)
            {
                _failure = exception;
            }

            _work = null;
            _answered.Release();
        }
    }
}
