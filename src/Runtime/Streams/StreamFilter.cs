using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>What became of the data that a filter was given.</summary>
public enum FilterStatus
{
    /// <summary>PSFS_ERR_FATAL: the stream cannot be used any more.</summary>
    Fatal = 0,

    /// <summary>PSFS_FEED_ME: it needs more before it can give anything.</summary>
    FeedMe = 1,

    /// <summary>PSFS_PASS_ON: the output goes to the next filter.</summary>
    PassOn = 2,
}

/// <summary>Why a filter is called.</summary>
[Flags]
public enum FilterFlags
{
    /// <summary>PSFS_FLAG_NORMAL</summary>
    Normal = 0,

    /// <summary>PSFS_FLAG_FLUSH_INC: give what can be given.</summary>
    Flush = 1,

    /// <summary>PSFS_FLAG_FLUSH_CLOSE: nothing comes any more.</summary>
    Close = 2,
}

/// <summary>Changes what is read from or written to a stream. One object serves one chain of one stream.</summary>
public abstract class StreamFilter
{
    /// <summary>The name by which it was asked for.</summary>
    public abstract string Name { get; }

    /// <summary>The resource that stream_filter_append() returned; null for none.</summary>
    public PhpResource? Handle { get; set; }

    /// <summary>Takes all buckets out of the input and puts what is ready to the output.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="input">Data in order; empty after the call.</param>
    /// <param name="output">Receives data in order.</param>
    /// <param name="consumed">Grows by the bytes taken.</param>
    /// <param name="flags">Why it is called.</param>
    public abstract FilterStatus Process(PhpStream stream, List<StreamBucket> input, List<StreamBucket> output, ref long consumed, FilterFlags flags);

    /// <summary>It was taken from its stream, or the stream was closed.</summary>
    public virtual void OnRemoved()
    {
    }
}

/// <summary>A piece of data on its way through filters.</summary>
public sealed class StreamBucket(PhpString data)
{
    public PhpString Data { get; set; } = data;
}
