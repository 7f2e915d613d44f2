using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

// The chains of filters.
public sealed partial class PhpStream
{
    private List<StreamFilter>? _readFilters;
    private List<StreamFilter>? _writeFilters;

    /// <summary>Filters of what is read, in order.</summary>
    public List<StreamFilter> ReadFilters => _readFilters ??= [];

    /// <summary>Filters of what is written, in order.</summary>
    public List<StreamFilter> WriteFilters => _writeFilters ??= [];

    public bool HasReadFilters => _readFilters is { Count: > 0 };

    public bool HasWriteFilters => _writeFilters is { Count: > 0 };

    /// <summary>Adds a filter of what is read. What is in the buffer already goes through it, if it comes last.</summary>
    /// <returns>False when the filter could not cope with that; it is not added then.</returns>
    public bool AddReadFilter(StreamFilter filter, bool first)
    {
        if (first)
        {
            ReadFilters.Insert(0, filter);
            return true;
        }

        ReadFilters.Add(filter);
        if (BufferedCount == 0)
            return true;
        List<StreamBucket> input = [new StreamBucket(PhpString.From(Buffered))];
        List<StreamBucket> output = [];
        long consumed = 0;
        FilterStatus status = filter.Process(this, input, output, ref consumed, FilterFlags.Normal);
        DropBuffer();
        if (status == FilterStatus.Fatal)
        {
            ReadFilters.Remove(filter);
            Engine.FunctionWarning("Filter failed to process pre-buffered data");
            return false;
        }

        if (status == FilterStatus.PassOn)
            AddToBuffer(output);
        return true;
    }

    /// <summary>Takes a filter out.</summary>
    public void RemoveFilter(StreamFilter filter)
    {
        _readFilters?.Remove(filter);
        _writeFilters?.Remove(filter);
        filter.OnRemoved();
    }

    /// <summary>Has a filter, and those behind it, give away what they keep back. False on failure.</summary>
    public bool FlushFilter(StreamFilter filter, FilterFlags flags)
    {
        bool isRead = _readFilters?.Contains(filter) == true;
        List<StreamFilter> chain = isRead ? ReadFilters : WriteFilters;
        List<StreamBucket> output = [];
        long consumed = 0;
        FilterStatus status = Pass(chain, chain.IndexOf(filter), [], ref output, ref consumed, flags, FilterFlags.Normal);
        if (status != FilterStatus.PassOn)
            return status == FilterStatus.FeedMe;
        if (isRead)
        {
            AddToBuffer(output);
            return true;
        }

        foreach (StreamBucket bucket in output)
            WriteThrough(bucket.Data.Span);
        return true;
    }

    private FilterStatus Pass(List<StreamFilter> chain, int first, List<StreamBucket> input, ref List<StreamBucket> output, ref long consumed, FilterFlags flags, FilterFlags following)
    {
        FilterStatus status = FilterStatus.Fatal;
        for (int i = first; i < chain.Count; i++)
        {
            output = [];
            long taken = 0;
            status = chain[i].Process(this, input, output, ref taken, i == first ? flags : following);
            if (i == first)
                consumed = taken;
            if (status != FilterStatus.PassOn)
                break;
            input = output;
        }

        return status;
    }

    private void AddToBuffer(List<StreamBucket> buckets)
    {
        foreach (StreamBucket bucket in buckets)
        {
            MakeRoom(bucket.Data.Length);
            bucket.Data.Span.CopyTo(_buffer.AsSpan(_bufferEnd));
            _bufferEnd += bucket.Data.Length;
        }
    }

    private bool FillFiltered(int wanted)
    {
        wanted = Math.Min(wanted, ChunkSize);
        byte[] chunk = new byte[ChunkSize];
        while (!IsAtEnd && BufferedCount < wanted)
        {
            int count = Operations.Read(this, chunk);
            if (count < 0 && BufferedCount == 0)
                return false;
            List<StreamBucket> input = [];
            if (count > 0)
                input.Add(new StreamBucket(PhpString.From(chunk.AsSpan(0, count))));
            FilterFlags flags = IsAtEnd ? FilterFlags.Close : count > 0 ? FilterFlags.Normal : FilterFlags.Flush;
            List<StreamBucket> output = [];
            long consumed = 0;
            switch (Pass(ReadFilters, 0, input, ref output, ref consumed, flags, flags))
            {
                case FilterStatus.PassOn:
                    AddToBuffer(output);
                    break;
                case FilterStatus.Fatal:
                    IsAtEnd = true;
                    return false;
            }

            if (count <= 0)
                break;
        }

        return true;
    }

    /// <returns>Bytes that the first filter took; -1 on failure.</returns>
    private long WriteFiltered(ReadOnlySpan<byte> data, FilterFlags flags)
    {
        List<StreamBucket> input = data.Length > 0 ? [new StreamBucket(PhpString.From(data))] : [];
        List<StreamBucket> output = [];
        long consumed = 0;
        FilterStatus status = Pass(WriteFilters, 0, input, ref output, ref consumed, flags, flags);
        if (status == FilterStatus.Fatal)
            return -1;
        if (status == FilterStatus.PassOn)
        {
            foreach (StreamBucket bucket in output)
            {
                if (bucket.Data.Length > 0 && WriteThrough(bucket.Data.Span) < 0)
                    consumed = -1;
            }
        }

        return consumed;
    }

    private void RemoveFilters()
    {
        RemoveAll(_readFilters);
        RemoveAll(_writeFilters);
    }

    private static void RemoveAll(List<StreamFilter>? chain)
    {
        while (chain is { Count: > 0 })
        {
            StreamFilter filter = chain[0];
            chain.RemoveAt(0);
            filter.Handle?.Close();
            filter.OnRemoved();
        }
    }
}
