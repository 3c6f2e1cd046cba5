#include "asynchronous.hpp"

#include "excel.hpp"
#include "problem.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <new>
#include <thread>

namespace addin {

namespace {

struct task {
    request asked;
    XLOPER12 handle;
};

/// One thread is enough: the engine shares each task among all cores.
class queue {
public:
    void add(task added)
    {
        const std::lock_guard<std::mutex> lock(mutex_);
        if (!thread_.joinable()) {
            stopping_ = false;
            thread_ = std::thread([this] { work(); });
        }
        tasks_.push_back(std::move(added));
        changed_.notify_one();
    }

    void cancel() noexcept
    {
        std::deque<task> dropped;
        const std::lock_guard<std::mutex> lock(mutex_);
        dropped.swap(tasks_);
        cancel_.store(1);
    }

    void stop() noexcept
    {
        std::thread last;
        {
            const std::lock_guard<std::mutex> lock(mutex_);
            tasks_.clear();
            cancel_.store(1);
            stopping_ = true;
            last.swap(thread_);
            changed_.notify_one();
        }
        if (last.joinable())
            last.join();
    }

private:
    void work()
    {
        std::unique_lock<std::mutex> lock(mutex_);
        while (true) {
            changed_.wait(lock, [this] { return stopping_ || !tasks_.empty(); });
            if (stopping_)
                return;
            const task now = std::move(tasks_.front());
            tasks_.pop_front();
            cancel_.store(0);
            lock.unlock();
            run(now);
            lock.lock();
        }
    }

    void run(const task &now) noexcept
    {
        std::unique_ptr<result> made;
        INT32 error = xlerrValue;
        try {
            made = price(now.asked, cancel_);
        } catch (const problem &wrong) {
            error = wrong.cell();
        } catch (const std::bad_alloc &) {
            error = xlerrNum;
        } catch (...) {
        }
        if (cancel_.load() == 0)
            tell(now.handle, made != nullptr ? made->view() : static_error(error));
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<task> tasks_;
    std::thread thread_;
    bool stopping_ = false;
    cancel_flag cancel_{0};
};

queue &the_queue()
{
    static queue &made = *new queue;
    return made;
}

} // namespace

void price_later(request asked, const XLOPER12 &handle)
{
    the_queue().add({std::move(asked), handle});
}

void tell(const XLOPER12 &handle, XLOPER12 *value) noexcept
{
    XLOPER12 copy = handle, told{};
    excel::call(xlAsyncReturn, &told, {&copy, value});
}

void cancel_all() noexcept
{
    the_queue().cancel();
}

void stop_asynchronous() noexcept
{
    the_queue().stop();
}

} // namespace addin
